/**
 * Marks in the compiled lines of the plugin for WordPress, for what is known only when a page is shown: how a day is
 * printed, which number a source has there, what the authority is called. The plugin puts words in their place
 * (integrations/wordpress/includes/answers.php). They are of Unicode's private use, so no fact can have them.
 */

/** @typedef {import('../../src/i18n/dates.js').CalendarWords} CalendarWords */
/** @typedef {import('../../src/render/answer-language.js').AnswerLanguage} AnswerLanguage */

const SOURCE = /** @type {const} */ (['\ue002', '\ue003']);
/** In place of the list of the sources that are cited. */
const SOURCES = '\ue005';

/** What the authority is told to be called. */
export const AUTHORITY = '\ue004';

/**
 * The day shown, while an answer is told for all days of a stretch: one that no fact has, before the dataset's own day or
 * after it, since of a later day it is said that the data end before.
 */
export const SHOWN_EARLY = '1000-01-01';
export const SHOWN_LATE = '9998-12-31';

/** @param {'l' | 's'} style */
const patterns = (style) => ['Y_M_D', 'Y_M', 'Y'].map((known) => `\ue000${style}${known}\ue001`).join('|');

/** @type {CalendarWords} */
const MARKING = {months: 'a|b|c|d|e|f|g|h|i|j|k|l', long: patterns('l'), short: patterns('s')};

/**
 * A language that prints a mark for every day, in the Gregorian calendar.
 * @param {AnswerLanguage} language @returns {AnswerLanguage}
 */
export const markingLanguage = (language) => ({
  ...language,
  language: {...language.language, dates: {gregorian: MARKING, solarHijri: MARKING}},
});

/** What tells with marks, beside that language. */
export const MARKED = {calendar: 'gregorian', 'authority-label': AUTHORITY};

const latin = (/** @type {string} */ digits) =>
  digits.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

/**
 * Days as they stand in the files: `2025-07-03s`, `*l` for the day shown.
 * @param {string} text @param {readonly string[]} shown days that are the day shown
 */
export const settleDays = (text, shown) =>
  text.replace(/\ue000([ls])([\d۰-۹]+)(?:_([a-l])(?:_([\d۰-۹]+))?)?\ue001/g, (...mark) => {
    const [, style, year, month, date] = /** @type {(string | undefined)[]} */ (mark);
    const parts = [
      latin(year ?? '').padStart(4, '0'),
      ...(month ? [String(month.charCodeAt(0) - 96).padStart(2, '0')] : []),
      ...(date ? [latin(date).padStart(2, '0')] : []),
    ];
    const day = parts.join('-');
    return `\ue000${shown.includes(day) ? '*' : day}${style}\ue001`;
  });

/**
 * The lines of light HTML, with marks for sources.
 * @param {readonly string[]} lines of an answer told with marks
 * @param {(address: string, item: string) => number} indexOf of a source, by its address and its line in the list
 */
export function markSources(lines, indexOf) {
  const list = lines.indexOf('<ol>');
  if (list < 0) return lines;
  const end = lines.indexOf('</ol>');
  const numbered = lines.slice(list + 1, end).map((item) => {
    const address = /^<li><a href="([^"]*)">/.exec(item)?.[1];
    if (address === undefined) throw new Error(`a source without an address: ${item}`);
    return indexOf(address, item);
  });
  /** @param {string} line */
  const marked = (line) =>
    line.replace(/<a href="[^"]*">([\d۰-۹]+)<\/a>/g, (link, number) => {
      const index = numbered[Number(latin(String(number))) - 1];
      if (index === undefined) throw new Error(`no such source: ${link}`);
      return `${SOURCE[0]}${index}${SOURCE[1]}`;
    });
  return [...lines.slice(0, list + 1).map(marked), SOURCES, ...lines.slice(end)];
}
