import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import {eventsBetween} from '../events.js';
import type {EngagementEvent, Parts} from '../parts.js';
import type {EventKind} from '../vocabulary.js';
import {
  answer,
  code,
  column,
  day as dayCell,
  sources,
  table,
  text,
  type Answer,
  type ColumnOf,
} from './answer.js';

/** How events stand in a table. */
export function eventColumns(): ColumnOf<EngagementEvent>[] {
  return [
    column('date', 'day', ({date, approximate}) => dayCell(date, approximate)),
    column('until', 'day', ({until}) => dayCell(until)),
    column('kind', 'event-kind', ({kind}) => code('event-kind', kind)),
    column('event', 'text', ({id}) => text(id, 'title')),
    column('note', 'text', ({id}) => text(id, 'text')),
    column('states', 'places', ({states}) => (states.length > 0 ? {kind: 'places', codes: states} : null)),
    column('parties', 'parties', ({parties}) =>
      parties.length > 0 ? {kind: 'parties', codes: parties} : null,
    ),
    column('sources', 'sources', (event) => sources(event.sources)),
  ];
}

/** What narrows a timeline. */
export interface TimelineOptions {
  /** A state's code, or an organisation's letters: what concerns it, and what it did. */
  readonly state?: string;
  /** Empty, as without: of all kinds. */
  readonly kinds?: readonly EventKind[];
  /** The first day; else from the oldest event on record. */
  readonly from?: Day;
  /** Only what happened, or began, in this year. */
  readonly year?: string;
  /** Only these, by their ids: what a search found. */
  readonly found?: ReadonlySet<string>;
  /** `newest`: the newest first; else the oldest. */
  readonly order?: string;
}

/**
 * What happened, when? Up to the day, the newest last where nothing else is asked; what is known by its month only stands in all of it. `total` counts
 * what is on record, of the state if one is asked about, and `count` what of it is shown.
 */
export function engagementTimeline(
  dataset: Dataset,
  {events}: Pick<Parts, 'events'>,
  day: Day,
  {state, kinds, from, year = '', found, order}: TimelineOptions = {},
): Answer {
  const all = eventsBetween(events, '0001', day)
    .map(({event}) => event)
    .filter(({states, parties}) => !state || states.includes(state) || parties.includes(state));
  const shown = all.filter(
    ({id, kind, date, until = date}) =>
      (!kinds?.length || kinds.includes(kind)) &&
      (!from || until >= from.slice(0, until.length)) &&
      date.startsWith(year) &&
      (found?.has(id) ?? true),
  );
  if (order === 'newest') shown.reverse();
  return answer(
    'engagement-timeline',
    day,
    dataset,
    [table('events', shown, ({id}) => id, eventColumns())],
    {count: shown.length, total: all.length},
    state ? {subject: {kind: 'place', code: state}} : {},
  );
}
