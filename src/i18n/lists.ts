import type {Lang} from './lang.js';

/** What parts two things that stand in a row, with the blank after it. */
export const comma = (lang: Lang): string => (lang === 'en' ? ', ' : '، ');

/**
 * A list in a sentence: `A, B and C`, «A، B و C», «A، B او C», as the press prints them. Names of another script must be
 * isolated first (`items.map(isolate)`), or the first two may change places.
 */
export function formatList(items: readonly string[], lang: Lang): string {
  const and = {en: ' and ', prs: ' و ', ps: ' او '}[lang];
  const head = items.slice(0, -1).join(comma(lang));
  return items.length < 2 ? items.join('') : head + and + items[items.length - 1]!;
}
