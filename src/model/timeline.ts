import type {Day} from './day.js';
import type {EngagementEvent} from './parts.js';

/** What happened in a year: how many events, how many of them in each of its twelve months. */
export interface YearCount {
  readonly year: string;
  /** With those of which only the year is known. */
  readonly count: number;
  readonly months: readonly number[];
}

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** The months of a year, as days that are known by their month. */
export const monthsOf = (year: string): readonly Day[] => MONTHS.map((month) => `${year}-${month}`);

/** All years from the first event's to that of `last`, the oldest first. */
export function yearsOf(events: readonly EngagementEvent[], last: Day): string[] {
  const first = Math.min(...[last, ...events.map(({date}) => date)].map((date) => +date.slice(0, 4)));
  return Array.from({length: +last.slice(0, 4) - first + 1}, (_, index) => `${first + index}`);
}

/** Events by year and month; one that lasted is counted where it began. */
export function countsByYear(years: readonly string[], events: readonly EngagementEvent[]): YearCount[] {
  const within = (day: Day) => events.filter(({date}) => date.startsWith(day)).length;
  return years.map((year) => ({year, count: within(year), months: monthsOf(year).map(within)}));
}

/** Events of the same beginning of their date, in the order in which they come: of a year with 4 letters, a month with 7. */
export function groupedBy(
  length: 4 | 7,
  events: readonly EngagementEvent[],
): {readonly day: Day; readonly events: readonly EngagementEvent[]}[] {
  const groups = new Map<Day, EngagementEvent[]>();
  for (const event of events) {
    const day = event.date.slice(0, length);
    groups.set(day, [...(groups.get(day) ?? []), event]);
  }
  return [...groups].map(([day, own]) => ({day, events: own}));
}
