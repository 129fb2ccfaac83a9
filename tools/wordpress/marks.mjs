/**
 * Marks in the compiled lines of the plugin for WordPress, for what is known only when a page is shown: how a day is
 * printed, which number a source has there, what the authority is called. The plugin puts words in their place
 * (integrations/wordpress/includes/answers.php). They are of Unicode's private use, so no fact can have them.
 */

export const DAY_START = '\ue000';
export const DAY_END = '\ue001';
export const SOURCE_START = '\ue002';
export const SOURCE_END = '\ue003';
export const AUTHORITY = '\ue004';
export const SOURCES = '\ue005';

/**
 * The day shown, while an answer is told for all days of a stretch: one that no fact has, before the dataset's own day or
 * after it, since of a later day it is said that the data end before.
 */
export const SHOWN_EARLY = '0000-00-00';
export const SHOWN_LATE = '9999-99-99';

// Digits would be written as Afghan ones on their way, and what is no letter might be isolated.
const LETTERS = 'abcdefghij';

/** @param {string} day @param {'long' | 'short'} [style] */
function markedDay(day, style = 'short') {
  const letters = day.replace(/\d/g, (digit) => LETTERS[+digit] ?? '').replaceAll('-', '_');
  return `${DAY_START}${letters}${style === 'long' ? 'L' : 'S'}${DAY_END}`;
}

/** Days as they stand in the files: `2025-07-03s`, `*l` for the day shown. @param {string} text */
export function settleDays(text) {
  return text.replace(/\ue000([a-j_]+)([LS])\ue001/g, (_, letters, style) => {
    const day = String(letters)
      .replace(/[a-j]/g, (letter) => String(LETTERS.indexOf(letter)))
      .replaceAll('_', '-');
    const printed = day === SHOWN_EARLY || day === SHOWN_LATE ? '*' : day;
    return `${DAY_START}${printed}${String(style).toLowerCase()}${DAY_END}`;
  });
}

/**
 * A voice that leaves marks; what it is made from is told to call the authority by `AUTHORITY`.
 * @param {import('../../src/render/answer-voice.js').AnswerVoice} voice
 * @returns {import('../../src/render/answer-voice.js').AnswerVoice}
 */
export const markingVoice = (voice) => ({...voice, date: markedDay});

const latin = (/** @type {string} */ digits) =>
  digits.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

/**
 * The lines of an answer as light HTML, with marks for sources.
 * @param {string} html of `answerHTML`, told with a marking voice
 * @param {(address: string, item: string) => number} indexOf of a source, by its address and its line in the list
 */
export function markedLines(html, indexOf) {
  const lines = settleDays(html).trim().split('\n');
  const list = lines.indexOf('<ol>');
  const end = lines.indexOf('</ol>');
  const sources = list < 0 ? [] : lines.slice(list + 1, end);
  const numbered = sources.map((item) => {
    const address = /^<li><a href="([^"]*)">/.exec(item)?.[1];
    if (address === undefined) throw new Error(`a source without an address: ${item}`);
    return indexOf(address, item);
  });
  /** @param {string} line */
  const marked = (line) =>
    line.replace(/<a href="([^"]*)">([\d۰-۹]+)<\/a>/g, (link, address, number) => {
      const index = numbered[Number(latin(String(number))) - 1];
      if (index === undefined) throw new Error(`no source ${number} for ${address}: ${link}`);
      return `${SOURCE_START}${index}${SOURCE_END}`;
    });
  return lines
    .flatMap((line, place) => (place === list + 1 && list >= 0 ? [SOURCES] : place > list && place < end ? [] : [line]))
    .map(marked);
}

