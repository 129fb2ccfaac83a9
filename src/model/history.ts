import type {Dataset} from './dataset.js';
import {dayAfter, dayBefore, lastDay, type Day} from './day.js';
import {certainFrom, standingOn, type Standing, type Statement} from './statement.js';

/** Days on end on which what is known of a subject does not change. */
export interface Stretch<S extends string> {
  readonly from: Day;
  /** The last of them; absent where it still stands so on the dataset's day. */
  readonly to?: Day;
  readonly standing: Standing<S>;
}

/** What a reader is told: status, what stands against what, whose envoy is accepted. */
const told = ({status, sides, statements}: Standing<string>): string =>
  [status, statements[statements.length - 1]?.direction, ...[...sides].sort()].join();

/**
 * What was known of a subject, day by day, from the dataset's first day to its own: the days that statements name
 * are the only ones on which it can change. A status that is reported again makes no new stretch.
 */
export function historyOf<S extends string>(
  statements: readonly Statement<S>[],
  {start, day: datasetDay}: Pick<Dataset, 'start' | 'day'>,
): Stretch<S>[] {
  const turns = statements.flatMap((statement) => [
    certainFrom(statement, datasetDay),
    ...(statement.until ? [dayAfter(lastDay(statement.until))] : []),
    ...(statement.throughout && statement.reported ? [lastDay(statement.reported)] : []),
  ]);
  const days = [...new Set(turns)].filter((day) => day > start && day <= datasetDay).sort();
  const stretches: {from: Day; to?: Day; standing: Standing<S>}[] = [
    {from: start, standing: standingOn(statements, start, datasetDay)},
  ];
  for (const day of days) {
    const standing = standingOn(statements, day, datasetDay);
    const last = stretches[stretches.length - 1];
    if (last && told(last.standing) === told(standing)) continue;
    if (last) last.to = dayBefore(day);
    stretches.push({from: day, standing});
  }
  return stretches;
}
