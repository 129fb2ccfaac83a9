import {answersModule, languageModule} from '../generated/loaders-languages.js';
import type {DateWords} from './dates.js';
import type {Lang} from './lang.js';
import {loadOnce} from './load-once.js';
import {unpackLanguage, type Language, type PackedWords} from './language.js';

/** Fetches what all elements say in one language, as its generated module has it. */
export async function loadWords(lang: Lang): Promise<PackedWords> {
  return (await languageModule(lang)).words;
}

/** Fetches the words that days are printed with in one language. */
export async function loadDates(lang: Lang): Promise<DateWords> {
  return (await languageModule(lang)).dates;
}

const languages = new Map<string, Promise<Language>>();

/**
 * Fetches the words of one language; the other languages of a page are never loaded.
 * @param keys codes and ids of what the words name, in their order
 */
export const loadLanguage = (lang: Lang, keys: readonly string[]): Promise<Language> =>
  loadOnce(languages, lang, async () => {
    const {words, dates} = await languageModule(lang);
    return unpackLanguage(lang, words, dates, keys);
  });

/**
 * Fetches the words of answers as tables, lists and texts in one language: what `render` needs beyond the words of the
 * elements, by message id.
 */
export async function loadAnswerMessages(lang: Lang): Promise<Readonly<Record<string, string>>> {
  return (await answersModule(lang)).words.messages;
}
