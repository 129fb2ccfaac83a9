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
  /** Where a relocated mission works from: a city's id. */
  readonly seat?: string;
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

/** Statuses that hold side by side: a state that declines to recognise may talk. */
const COMPATIBLE: ReadonlySet<string> = new Set(['refuses', 'talks-only']);

/**
 * What is known of a subject on a day, from its statements in the order of its history.
 *
 * A statement of a later act follows an earlier one. Two statements contradict each other when they give
 * different statuses to the same days: both of the same day (unless one `refines` the other), or a later
 * report that an older status had held all along while another one was reported in between. Both are then
 * kept, and the days in question are `contested`.
 */
export function standingOn<S extends string>(
  statements: readonly Statement<S>[],
  day: Day,
  datasetDay: Day,
): Standing<S> {
  let current: Statement<S> | undefined;
  let currentFrom = '';
  let rival: Statement<S> | undefined;
  for (const statement of statements) {
    let from = certainFrom(statement, datasetDay);
    if (from > day || (statement.until && lastDay(statement.until) < day)) continue;
    // A side that is heard once more settles nothing before it is heard.
    if (
      rival &&
      current?.status === statement.status &&
      from <= currentFrom &&
      day < lastDay(statement.reported ?? datasetDay)
    )
      continue;
    if (current && current.status !== statement.status && from <= currentFrom) {
      const follows =
        statement.refines === current.id || (current.until && firstDay(current.until) <= from) || false;
      const agree = COMPATIBLE.has(current.status) && COMPATIBLE.has(statement.status);
      const reported = lastDay(statement.reported ?? statement.since ?? datasetDay);
      if (!follows && !agree && (from === currentFrom || day < reported)) {
        rival = statement;
        continue;
      }
      if (reported > from && !agree) from = reported;
    }
    current = statement;
    currentFrom = from;
    rival = undefined;
  }
  if (!current) return {status: 'unknown', statements: [], sides: []};
  if (rival) {
    return {status: 'contested', statements: [current, rival], sides: [current.status, rival.status]};
  }
  const sides = current.between ?? [];
  return {status: current.status, statements: [current], sides};
}
