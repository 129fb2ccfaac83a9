import type {Lang} from './lang.js';
import {unpackLanguage, type Language} from './language.js';

/** Fetches the words of one language; the other languages of a page are never loaded. */
export async function loadLanguage(lang: Lang): Promise<Language> {
  if (lang === 'prs') {
    const [{words}, {dates}] = await Promise.all([
      import('../generated/words.prs.js'),
      import('./dates.prs.js'),
    ]);
    return unpackLanguage(lang, words, dates);
  }
  if (lang === 'ps') {
    const [{words}, {dates}] = await Promise.all([
      import('../generated/words.ps.js'),
      import('./dates.ps.js'),
    ]);
    return unpackLanguage(lang, words, dates);
  }
  const [{words}, {dates}] = await Promise.all([import('../generated/words.en.js'), import('./dates.en.js')]);
  return unpackLanguage(lang, words, dates);
}
