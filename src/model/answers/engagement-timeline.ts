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
  readonly kind?: EventKind;
  /** The first day; else from the oldest event on record. */
  readonly from?: Day;
}

/** What happened, when? Up to the day, the newest last; what is known by its month only stands in all of it. */
export function engagementTimeline(
  dataset: Dataset,
  {events}: Pick<Parts, 'events'>,
  day: Day,
  {state, kind, from = '0001'}: TimelineOptions = {},
): Answer {
  const shown = eventsBetween(events, from, day, {kinds: kind && [kind]})
    .map(({event}) => event)
    .filter(({states, parties}) => !state || states.includes(state) || parties.includes(state));
  return answer(
    'engagement-timeline',
    day,
    dataset,
    [table('events', shown, ({id}) => id, eventColumns())],
    {count: shown.length},
    state ? {subject: {kind: 'place', code: state}} : {},
  );
}
