import {firstDay, isDay, lastDay} from '../day.js';
import type {Fault} from '../fault.js';

/** Keys of records that hold a day. */
const DAYS = ['date', 'since', 'until', 'reported', 'published', 'accessed'] as const;

type Holder = Readonly<Record<string, unknown>>;

/**
 * Faults of the days in a record: each exists, none lies before `first` or after 2100, a period ends after it began,
 * and nothing is reported in a year before it happened.
 *
 * @param first the year before which no day can lie
 */
export function dayFaults(record: unknown, first: string): Fault[] {
  const faults: Fault[] = [];
  const keys: string[] = [];
  const walk = (value: Holder) => {
    if (DAYS.some((key) => key in value)) {
      for (const fault of holderFaults(value, first))
        faults.push({...fault, path: [...['', ...keys], fault.path].join('/')});
    }
    for (const key of Object.keys(value)) {
      const each = value[key];
      if (typeof each !== 'object' || each === null) continue;
      keys.push(key);
      walk(each as Holder);
      keys.pop();
    }
  };
  if (typeof record === 'object' && record !== null) walk(record as Holder);
  return faults;
}

/** Days that were found to be some: tens of thousands of statements name a few hundred. */
const KNOWN = new Set<string>();

function isKnownDay(day: string): boolean {
  if (KNOWN.has(day)) return true;
  const exists = isDay(firstDay(day));
  if (exists) KNOWN.add(day);
  return exists;
}

/** Faults of one object's own days, with their keys for paths. */
function holderFaults(holder: Holder, first: string): Fault[] {
  const faults: Fault[] = [];
  for (const key of DAYS) {
    const day = holder[key];
    if (typeof day === 'string' && !(isKnownDay(day) && day >= first && day <= '2100')) {
      faults.push({
        path: key,
        says: `"${day}" is no day`,
        mend: "write '2025-07-03', '2025-07' or '2025'",
      });
    }
  }
  const {since = holder['date'], until, reported} = holder as Record<string, string | undefined>;
  if (typeof since !== 'string') return faults;
  if (reported && firstDay(since).slice(0, 4) > reported.slice(0, 4)) {
    faults.push({
      path: 'since',
      says: `"${since}" is in a later year than its report (${reported})`,
      mend: 'correct one of the two',
    });
  }
  if (until && lastDay(until) < firstDay(since)) {
    faults.push({
      path: 'until',
      says: `ends (${until}) before it began (${since})`,
      mend: 'correct one of the two',
    });
  }
  return faults;
}
