// The languages, as locales/languages.json lists them, for the scripts that make files in each.
import {readFileSync} from 'node:fs';

/**
 * @typedef {{lang: string, name: string, english: string, bcp47: string, direction: 'ltr' | 'rtl', digits: string, calendar: string, tags: string[], fallback?: string}} Language
 */

/** @type {readonly Language[]} */
export const LANGUAGES = JSON.parse(
  readFileSync(new URL('../locales/languages.json', import.meta.url), 'utf8'),
);

/** Our keys of them, English first. @type {readonly string[]} */
export const LANGS = LANGUAGES.map(({lang}) => lang);

/** @param {string} lang @returns {Language} */
export function languageOf(lang) {
  const found = LANGUAGES.find((each) => each.lang === lang);
  if (!found) throw new Error(`"${lang}" is not in locales/languages.json`);
  return found;
}

/**
 * What is written for a language, else for the one whose words stand in for those that it lacks.
 * @template T @param {Readonly<Record<string, T>>} texts @param {string} lang @returns {T}
 */
export function oneIn(texts, lang) {
  const own = texts[lang];
  return own ?? oneIn(texts, languageOf(lang).fallback ?? 'en');
}
