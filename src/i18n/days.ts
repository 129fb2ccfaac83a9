const MILLISECONDS = 864e5;

/** The number a well-formed text stands for; days beyond a month's end run on into the next. */
function count(day: string): number {
  return Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8)) / MILLISECONDS;
}

/**
 * Whether a text is a day of the Gregorian calendar, written `YYYY-MM-DD` and nothing else: `2025-02-29` is none. Years
 * from 0100 on (JavaScript reads earlier ones as 1900–1999).
 */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dayFromNumber(count(text)) === text;
}

/**
 * Days since 1970-01-01, which is 0.
 * @throws RangeError if `day` is not a day
 */
export function dayNumber(day: string): number {
  if (!isDay(day)) throw new RangeError(`not a day: "${day}"`);
  return count(day);
}

/**
 * The day, `YYYY-MM-DD`, that lies `n` whole days after 1970-01-01.
 * @throws RangeError if `n` is not a number
 */
export function dayFromNumber(n: number): string {
  return new Date(n * MILLISECONDS).toISOString().slice(0, 10);
}

/**
 * The same day `n` months later (earlier, if negative), or the last of that month where it is shorter: a month after
 * 31 January comes 28 February.
 * @throws RangeError if `day` is not a day
 */
export function addMonths(day: string, n: number): string {
  const there = new Date(dayNumber(day) * MILLISECONDS);
  const date = there.getUTCDate();
  there.setUTCDate(1);
  there.setUTCMonth(there.getUTCMonth() + n + 1, 0); // the last day of the month we want
  if (date < there.getUTCDate()) there.setUTCDate(date);
  return there.toISOString().slice(0, 10);
}
