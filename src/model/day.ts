/**
 * Days as the facts state them: `2025-07-03`, or as much of one as the source gives (`2025-07`, `2025`).
 * Strings in this form sort as time does; no clock and no time zone is involved.
 */
export type Day = string;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month of the Gregorian calendar; `month` counts from 1. */
function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** Whether the text is a full Gregorian day that exists, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  return day > 0 && day <= monthLength(year, month);
}

/** The first day that a day, month or year can mean. */
export function firstDay(day: Day): Day {
  return day + '-01-01'.slice(day.length - 4);
}

/** The last day that a day, month or year can mean. */
export function lastDay(day: Day): Day {
  if (day.length === 4) return `${day}-12-31`;
  if (day.length === 7) return `${day}-${monthLength(+day.slice(0, 4), +day.slice(5))}`;
  return day;
}
