import {ANDS} from '../generated/languages.js';
import {isLatin, type Lang} from './lang.js';

/** What parts two things that stand in a row, with the blank after it. */
export const comma = (lang: Lang): string => (isLatin(lang) ? ', ' : '، ');

/** What parts two sentences that stand in a row, with the blank after it. */
export const semicolon = (lang: Lang): string => (isLatin(lang) ? '; ' : '؛ ');

/**
 * A list in a sentence: `A, B and C`, «A، B و C», «A، B او C», as the press prints them. Names of another script must be
 * isolated first (`items.map(isolate)`), or the first two may change places.
 */
export function formatList(items: readonly string[], lang: Lang): string {
  const head = items.slice(0, -1).join(comma(lang));
  return items.length < 2 ? items.join('') : head + ANDS[lang] + items[items.length - 1]!;
}
