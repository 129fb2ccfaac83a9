import type {Lang} from './lang.js';
import {unpackLanguage, type Language} from './language.js';

/**
 * Fetches the words of one language; the other languages of a page are never loaded.
 * @param keys codes and ids of what the words name, in their order
 */
export async function loadLanguage(lang: Lang, keys: readonly string[]): Promise<Language> {
  if (lang === 'prs') {
    const [{words}, {dates}] = await Promise.all([
      import('../generated/words.prs.js'),
      import('./dates.prs.js'),
    ]);
    return unpackLanguage(lang, words, dates, keys);
  }
  if (lang === 'ps') {
    const [{words}, {dates}] = await Promise.all([
      import('../generated/words.ps.js'),
      import('./dates.ps.js'),
    ]);
    return unpackLanguage(lang, words, dates, keys);
  }
  const [{words}, {dates}] = await Promise.all([import('../generated/words.en.js'), import('./dates.en.js')]);
  return unpackLanguage(lang, words, dates, keys);
}

/**
 * Fetches the words of answers as tables, lists and texts in one language: what `render` needs beyond the words of the
 * elements, by message id.
 */
export async function loadAnswerMessages(lang: Lang): Promise<Readonly<Record<string, string>>> {
  const {words} = await (lang === 'prs'
    ? import('../generated/words-answers.prs.js')
    : lang === 'ps'
      ? import('../generated/words-answers.ps.js')
      : import('../generated/words-answers.en.js'));
  return words.messages;
}
