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

/** The days on which what is known of a subject can change, and what is known from each of them on. */
interface Turns {
  readonly datasetDay: Day;
  readonly days: readonly Day[];
  readonly standings: readonly Standing<string>[];
}

const worked = new WeakMap<readonly Statement[], Turns>();

function turnsOf(statements: readonly Statement[], datasetDay: Day): Turns {
  const known = worked.get(statements);
  if (known?.datasetDay === datasetDay) return known;
  const turns = statements.flatMap((statement) => [
    certainFrom(statement, datasetDay),
    ...(statement.until ? [dayAfter(lastDay(statement.until))] : []),
    ...(statement.throughout && statement.reported ? [lastDay(statement.reported)] : []),
  ]);
  const days = [...new Set(turns)].sort();
  const standings = days.map((day) => standingOn(statements, day, datasetDay));
  const found = {datasetDay, days, standings};
  worked.set(statements, found);
  return found;
}

/**
 * As `standingOn`, from turns that are worked out once for a history: for whoever asks many days of many subjects.
 * The list of statements is taken to be the same as long as it is the same object.
 */
export function standingIn<S extends string>(
  statements: readonly Statement<S>[],
  day: Day,
  datasetDay: Day,
): Standing<S> {
  const {days, standings} = turnsOf(statements, datasetDay);
  let last = days.length - 1;
  while (last >= 0 && (days[last] ?? '') > day) last -= 1;
  return (standings[last] as Standing<S> | undefined) ?? {status: 'unknown', statements: [], sides: []};
}

/**
 * What was known of a subject, day by day, from the dataset's first day to its own: the days that statements name
 * are the only ones on which it can change. A status that is reported again makes no new stretch.
 */
export function historyOf<S extends string>(
  statements: readonly Statement<S>[],
  {start, day: datasetDay}: Pick<Dataset, 'start' | 'day'>,
): Stretch<S>[] {
  const days = turnsOf(statements, datasetDay).days.filter((day) => day > start && day <= datasetDay);
  const stretches: {from: Day; to?: Day; standing: Standing<S>}[] = [
    {from: start, standing: standingIn(statements, start, datasetDay)},
  ];
  for (const day of days) {
    const standing = standingIn(statements, day, datasetDay);
    const last = stretches[stretches.length - 1];
    if (last && told(last.standing) === told(standing)) continue;
    if (last) last.to = dayBefore(day);
    stretches.push({from: day, standing});
  }
  return stretches;
}
