import {isDay} from './days.js';
import {isGregorian, type Lang} from './lang.js';
import {digits, type Numerals} from './numerals.js';
import {toSolarHijri} from './solar-hijri.js';

/** One calendar in one language. Lists are strings parted by `|`, which are the smallest to ship. */
export interface CalendarWords {
  /** The twelve months. */
  readonly months: string;
  /** Their forms after «د» in Pashto; where empty or cut off, the month does not change. */
  readonly oblique?: string;
  /**
   * Running text: a day, a month, a year. In a pattern, D is the day, Y the year, M the month, O the month in its
   * oblique form, S its first three letters.
   */
  readonly long: string;
  /** Tables and captions, if they differ. */
  readonly short?: string;
}

/** What a language needs to print days; `generated/dates.<lang>.ts` has it, so that a bundle carries its own language alone. */
export interface DateWords {
  readonly gregorian: CalendarWords;
  readonly solarHijri: CalendarWords;
}

export interface DateOptions {
  readonly lang: Lang;
  /**
   * `auto`: in English Gregorian; in Dari and Pashto both calendars in running text, and Solar Hijri alone in tables
   * and captions.
   */
  readonly calendar: 'auto' | 'gregorian' | 'solar-hijri' | 'both';
  readonly numerals: Numerals;
  readonly style: 'long' | 'short';
  readonly words: DateWords;
}

/** A date of either calendar, as much of it as is known; months count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date in the calendar whose words are given: nothing is converted. */
export function formatParts(
  {year, month, day}: DateParts,
  {long, short, months, oblique = ''}: CalendarWords,
  {numerals, style}: Pick<DateOptions, 'numerals' | 'style'>,
): string {
  const pattern = (style === 'long' ? long : (short ?? long)).split('|')[day ? 0 : month ? 1 : 2]!;
  const index = (month ?? 1) - 1;
  const name = months.split('|')[index]!;
  const slots: Record<string, string | number | undefined> = {
    D: day,
    M: name,
    O: oblique.split('|')[index] || name,
    S: name.slice(0, 3),
    Y: year,
  };
  const text = pattern.replace(/[DMOSY]/g, (slot) => `${slots[slot]}`);
  return digits(text, numerals);
}

/**
 * A Gregorian day as read, in the language and calendar asked for. A month or a year alone stays Gregorian, in words
 * that say so: 2025 overlaps 1403 and 1404, so it has no counterpart. So does a day before 1957-03-21 or after
 * 2071-03-20.
 *
 * @param day `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @throws RangeError if `day` is none of these
 */
export function formatDay(day: string, options: DateOptions): string {
  const {lang, calendar, style, words} = options;
  const isFirst = isGregorian(lang);
  const [year = '', month, date] = day.split('-');
  if (!isDay(`${year}-${month ?? '01'}-${date ?? '01'}`) || day.length > 10)
    throw new RangeError(`neither a day nor a month nor a year: "${day}"`);
  const known = {year: +year, month: month ? +month : undefined, day: date ? +date : undefined};
  const gregorian = formatParts(known, words.gregorian, options);
  const shown =
    calendar !== 'auto' ? calendar : isFirst ? 'gregorian' : style === 'long' ? 'both' : 'solar-hijri';
  const solar = shown === 'gregorian' ? null : toSolarHijri(day);
  if (!solar) return gregorian;
  const solarHijri = formatParts(solar, words.solarHijri, options);
  if (shown === 'solar-hijri') return solarHijri;
  return isFirst ? `${gregorian} (${solarHijri})` : `${solarHijri} (${gregorian})`;
}
