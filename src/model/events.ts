import {firstDay, lastDay, type Day} from './day.js';
import type {EngagementEvent} from './parts.js';
import type {EventKind} from './vocabulary.js';

/** Which events are asked about; all of them without. */
export interface EventOptions {
  readonly kinds?: readonly EventKind[];
  /** Events that concern one of these states. */
  readonly states?: readonly string[];
  /** Events in which one of these took part: ids of parties, codes of states, letters of organisations. */
  readonly parties?: readonly string[];
}

/** An event, with the days that its date can mean. */
export interface DatedEvent {
  readonly event: EngagementEvent;
  readonly first: Day;
  readonly last: Day;
  /** Whether all of these days are among those asked about; else it may have been before or after. */
  readonly certain: boolean;
}

const meet = (own: readonly string[], asked: readonly string[] | undefined): boolean =>
  !asked || own.some((each) => asked.includes(each));

/**
 * Events between two days, which are among them; a month or a year means all of its days. An event that is known
 * by its month only is there for every day of that month. The oldest first; of one day, the less exactly dated first.
 */
export function eventsBetween(
  events: readonly EngagementEvent[],
  from: Day,
  to: Day,
  {kinds, states, parties}: EventOptions = {},
): DatedEvent[] {
  const begin = firstDay(from);
  const end = lastDay(to);
  const order = ({first, event}: DatedEvent) => `${first} ${event.date.length} ${event.id}`;
  return (
    events
      // Of a day known in part, its text sorts before all days that it can mean.
      .filter(({date, until = date}) => date <= end && until >= begin.slice(0, until.length))
      .filter(
        (event) => meet([event.kind], kinds) && meet(event.states, states) && meet(event.parties, parties),
      )
      .map((event) => {
        const first = firstDay(event.date);
        const last = lastDay(event.until ?? event.date);
        return {event, first, last, certain: first >= begin && last <= end};
      })
      .sort((one, other) => (order(one) < order(other) ? -1 : 1))
  );
}
