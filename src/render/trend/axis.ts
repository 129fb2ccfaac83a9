import {toSolarHijri} from '../../i18n/solar-hijri.js';
import type {Day} from '../../model/day.js';

/** The days from the first to the last on which a year begins, in the calendar that the axis has. */
export function yearStarts(first: Day, last: Day, solar: boolean): Day[] {
  const starts: Day[] = [];
  for (let year = +first.slice(0, 4); year <= +last.slice(0, 4); year += 1) {
    const days = solar ? [20, 21, 22].map((day) => `${year}-03-${day}`) : [`${year}-01-01`];
    // The year begins in the night of the equinox, which is no fixed day of March.
    starts.push(...days.filter((day) => !solar || toSolarHijri(day)?.day === 1));
  }
  return starts.filter((day) => day >= first && day <= last);
}
