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
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = +text.slice(8);
  return day > 0 && day <= monthLength(+text.slice(0, 4), +text.slice(5, 7));
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

/** The day after a full day. */
export function dayAfter(day: Day): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const two = (value: number) => String(value).padStart(2, '0');
  if (date < monthLength(year, month)) return `${day.slice(0, 8)}${two(date + 1)}`;
  return month < 12 ? `${year}-${two(month + 1)}-01` : `${year + 1}-01-01`;
}

/** The day before a full day. */
export function dayBefore(day: Day): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (date > 1) return `${day.slice(0, 8)}${String(date - 1).padStart(2, '0')}`;
  return lastDay(month > 1 ? `${year}-${String(month - 1).padStart(2, '0')}` : String(year - 1));
}

/** Whether what is dated so has certainly happened by a day; nothing in a dataset is later than the dataset's own. */
export function hasHappened(dated: Day, day: Day, datasetDay: Day): boolean {
  return lastDay(dated) <= day || day >= datasetDay;
}
