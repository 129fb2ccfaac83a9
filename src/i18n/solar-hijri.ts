import {dayNumber, isDay} from './days.js';

/** A date of the Afghan solar calendar; months count from 1 (Hamal). */
export interface SolarHijri {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 1 Hamal 1336 and 29 Hut 1449: before, Afghan months had other lengths; after, the leap years are not settled. */
const FIRST = '1957-03-21';
const LAST = '2071-03-20';

/**
 * Days from FIRST to 1 Hamal of a year. Between these years 8 of each 33 are leap years, as in the break table of
 * Borkowski; the test compares every one.
 */
function newYear(year: number): number {
  return 365 * (year - 1336) + Math.floor((8 * year + 21) / 33) - 324;
}

/**
 * The Solar Hijri date of a Gregorian day, or null outside 1957-03-21 … 2071-03-20 and for what is not a day. Own
 * arithmetic, because engines differ in what they know of this calendar.
 */
export function toSolarHijri(day: string): SolarHijri | null {
  if (!isDay(day) || day < FIRST || day > LAST) return null;
  const days = dayNumber(day) - dayNumber(FIRST);
  let year = 1336 + Math.floor(days / 365); // at most one too late: leap days never add up to a year
  if (newYear(year) > days) year--;
  // Six months of 31 days, then months of 30.
  const left = days - newYear(year);
  const second = left < 186 ? 0 : 1;
  const within = left - 186 * second;
  const length = 31 - second;
  return {year, month: 6 * second + Math.floor(within / length) + 1, day: (within % length) + 1};
}
