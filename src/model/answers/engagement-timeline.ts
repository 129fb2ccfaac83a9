import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import type {EngagementEvent, Parts} from '../parts.js';
import type {EventKind} from '../vocabulary.js';
import {
  answer,
  code,
  column,
  day as dayCell,
  knownBy,
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
  /** A state's code. */
  readonly state?: string;
  readonly kind?: EventKind;
}

/** What happened, when? Up to the day, the newest last. */
export function engagementTimeline(
  dataset: Dataset,
  {events}: Pick<Parts, 'events'>,
  day: Day,
  {state, kind}: TimelineOptions = {},
): Answer {
  const shown = events
    .filter(
      (event) =>
        knownBy(event.date, day, dataset.day) &&
        (!state || event.states.includes(state) || event.parties.includes(state)) &&
        (!kind || event.kind === kind),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return answer(
    'engagement-timeline',
    day,
    dataset,
    [table('events', shown, ({id}) => id, eventColumns())],
    {count: shown.length},
    state ? {subject: code('place', state)!} : {},
  );
}
