import {firstDay, lastDay, type Day} from './day.js';

/** How well a statement is supported: two independent sources or an official one; one sound source; one side's word. */
export type Confidence = 'high' | 'medium' | 'low';

/** Something that sources say of one subject (a state, a mission), with the days they say it of. */
export interface Statement<S extends string = string> {
  /** Never changes once published. */
  readonly id: string;
  readonly status: S;
  /** The day of the act, as precisely as it is known; absent where no source gives it. */
  readonly since?: Day;
  /** Until when it held, where a source says so. */
  readonly until?: Day;
  /** The day of the newest source. */
  readonly reported?: Day;
  readonly confidence: Confidence;
  /** Whose envoy is accepted: the state receives one, sends one, or both. */
  readonly direction?: 'receives' | 'sends' | 'both';
  /** For a status reported as contested: the statuses that stand against each other. */
  readonly between?: readonly S[];
  /** The statement, of the same day, that this one states more exactly. */
  readonly refines?: string;
  /** Whether it says that its status held all along, whatever was reported meanwhile. */
  readonly throughout?: true;
  /** Where a relocated mission works from: a city's id. */
  readonly seat?: string;
  /** How many sources a statement of someone's own cites; those of ours are counted apart. */
  readonly cited?: number;
}

/** What is known of a subject on a day. */
export interface Standing<S extends string> {
  /** `contested` where statements contradict each other, `unknown` where none speaks of the day. */
  readonly status: S | 'contested' | 'unknown';
  /** The statement that the status rests on; both sides where it is contested. */
  readonly statements: readonly Statement<S>[];
  /** The statuses of the sides; empty unless contested. */
  readonly sides: readonly S[];
}

/**
 * The first day on which a statement certainly holds. A day known by month or year only is certain at the
 * period's end, or on the day of a report made within it; without `since` it is certain when it was reported.
 * Nothing in a dataset lies after the dataset's own day, so that day bounds it.
 */
export function certainFrom(statement: Statement, datasetDay: Day): Day {
  const {since, reported} = statement;
  const period = since ?? reported ?? datasetDay;
  let from = lastDay(period);
  if (since && reported) {
    const report = lastDay(reported);
    if (report >= firstDay(since) && report < from) from = report;
  }
  return from < datasetDay || period.length === 10 ? from : datasetDay;
}

/** Declining to recognise and talking hold side by side, so neither denies the other. */
const stance = ({status}: Statement): string => (status === 'talks-only' ? 'refuses' : status);

/**
 * What is known of a subject on a day, from its statements in any order.
 *
 * The latest act holds, as it was reported last. Statements contradict each other, and both are kept, when they give
 * different statuses to the same days: two of one day, unless one `refines` the other or ends as the other begins; or
 * one that says that its status held `throughout`, and another one reported meanwhile. In that case the days up to the
 * report of the first are contested, and settled by it from then on. What is older in act and report than the
 * statements that hold changes nothing.
 */
export function standingOn<S extends string>(
  statements: readonly Statement<S>[],
  day: Day,
  datasetDay: Day,
): Standing<S> {
  const from = (one: Statement) => certainFrom(one, datasetDay);
  const report = ({reported, since}: Statement) => lastDay(reported ?? since ?? datasetDay);
  const order = (one: Statement) => report(one) + one.id;
  const known = statements
    .filter((one) => from(one) <= day && !(one.until && lastDay(one.until) < day))
    .sort((one, other) => (order(one) < order(other) ? -1 : 1));
  // Without those that one says were not so, once it is heard; that one may talk and decline at once.
  const left = known.filter(
    (one) =>
      !known.some(
        (other) =>
          other.throughout &&
          other.status !== one.status &&
          from(other) < from(one) &&
          report(other) >= report(one) &&
          (report(other) <= day || stance(other) === stance(one)),
      ),
  );
  const latest = left.map(from).sort().pop() ?? '';
  const newest = left.filter((one) => from(one) === latest && !left.some(({refines}) => refines === one.id));
  // What ends as another begins gives way to it.
  const lasting = newest.filter(({until}) => !until || firstDay(until) > latest);
  const held = lasting[0] ? lasting : newest;
  let sides: Statement<S>[] = [];
  for (const one of left) {
    const denies =
      one.throughout && from(one) < latest && held.every((other) => report(other) <= report(one));
    if (denies || held.includes(one)) sides = [...sides.filter((side) => stance(side) !== stance(one)), one];
  }
  const [first, second] = sides;
  return {
    status: second ? 'contested' : (first?.status ?? 'unknown'),
    statements: sides,
    sides: second ? sides.map(({status}) => status) : (first?.between ?? []),
  };
}
