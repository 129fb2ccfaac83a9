import {dayFromNumber, dayNumber} from '../../i18n/days.js';
import {toSolarHijri} from '../../i18n/solar-hijri.js';

/** The days from the first to the last on which a year begins, in the calendar that the axis has. */
export function yearStarts(first: number, last: number, solar: boolean): number[] {
  const starts: number[] = [];
  for (let day = first; day <= last; day += 1) {
    const text = dayFromNumber(day);
    const date = solar ? toSolarHijri(text) : {month: +text.slice(5, 7), day: +text.slice(8)};
    if (date?.month === 1 && date.day === 1) starts.push(dayNumber(text));
  }
  return starts;
}
