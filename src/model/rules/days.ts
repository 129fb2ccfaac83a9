import {firstDay, isDay, lastDay} from '../day.js';
import type {Fault} from '../fault.js';

/** Keys of records that hold a day. */
const DAYS = ['date', 'since', 'until', 'reported', 'published', 'accessed'] as const;

type Holder = Readonly<Record<string, unknown>>;

/** All objects inside a record that hold days, with their places. */
function* holders(value: unknown, path = ''): Generator<[string, Holder]> {
  if (typeof value !== 'object' || value === null) return;
  if (DAYS.some((key) => key in value)) yield [path, value as Holder];
  for (const [key, each] of Object.entries(value)) yield* holders(each, `${path}/${key}`);
}

/**
 * Faults of the days in a record: each exists, none lies before `first` or after 2100, a period ends after it began,
 * and nothing is reported in a year before it happened.
 *
 * @param first the year before which no day can lie
 */
export function dayFaults(record: unknown, first: string): Fault[] {
  return [...holders(record)].flatMap(([path, holder]) => holderFaults(path, holder, first));
}

function holderFaults(path: string, holder: Holder, first: string): Fault[] {
  const faults: Fault[] = [];
  for (const key of DAYS) {
    const day = holder[key];
    if (typeof day === 'string' && (!isDay(firstDay(day)) || day < first || day > '2100')) {
      faults.push({
        path: `${path}/${key}`,
        says: `"${day}" is no day`,
        mend: "write '2025-07-03', '2025-07' or '2025'",
      });
    }
  }
  const {since = holder['date'], until, reported} = holder as Record<string, string | undefined>;
  if (typeof since !== 'string') return faults;
  if (reported && firstDay(since).slice(0, 4) > reported.slice(0, 4)) {
    faults.push({
      path: `${path}/since`,
      says: `"${since}" is in a later year than its report (${reported})`,
      mend: 'correct one of the two',
    });
  }
  if (until && lastDay(until) < firstDay(since)) {
    faults.push({
      path: `${path}/until`,
      says: `ends (${until}) before it began (${since})`,
      mend: 'correct one of the two',
    });
  }
  return faults;
}
