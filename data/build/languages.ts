import {readFileSync} from 'node:fs';
import type {Words} from '../../src/model/schema/kinds.js';

/** A language as `locales/languages.json` describes it; locales/README.md says what each key does. */
export interface Language {
  /** Our own key: of files, of the words in records. */
  readonly lang: string;
  /** What those who speak it call it. */
  readonly name: string;
  readonly english: string;
  /** The tag that platforms know. */
  readonly bcp47: string;
  /** Tags of pages that are answered in it, each with whatever follows it. */
  readonly tags: readonly string[];
  readonly direction: 'ltr' | 'rtl';
  /** The script, which commas and semicolons follow. */
  readonly script: 'Latn' | 'Arab';
  readonly digits: 'latn' | 'arabext';
  /** The least number whose digits are grouped. */
  readonly groupFrom: number;
  /** The calendar that days are printed in unless asked otherwise. */
  readonly calendar: 'gregorian' | 'solar-hijri';
  /** Which numbers take the singular, in the words of CLDR. */
  readonly plural: 'n = 1' | 'i = 0 or n = 1';
  /** The order of names. */
  readonly order: 'latin' | 'afghan';
  /** What stands before the last of a list. */
  readonly and: string;
  /** The letters that its texts do not have, as a regular expression; of English none is listed. */
  readonly foreignLetters?: string;
  /** The language that stands in for words it lacks; a language without one has all words. */
  readonly fallback?: string;
  /** Months and patterns of both calendars; src/i18n/dates.ts has the form. */
  readonly dates: unknown;
}

/** All languages, English first: it is the source of the others. */
export const LANGUAGES = JSON.parse(
  readFileSync(new URL('../../locales/languages.json', import.meta.url), 'utf8'),
) as readonly Language[];

/** Our keys of the languages. */
export const LANGS = LANGUAGES.map(({lang}) => lang);
export type Lang = string;

/** The languages that English is translated into. */
export const TRANSLATED = LANGS.filter((lang) => lang !== 'en');

export function languageOf(lang: Lang): Language {
  const found = LANGUAGES.find((each) => each.lang === lang);
  if (!found) throw new Error(`"${lang}" is not in locales/languages.json`);
  return found;
}

/** Whether words of it may be missing. */
export const isPartial = (lang: Lang): boolean => languageOf(lang).fallback !== undefined;

export type Translation = Words['prs'];

/** A translation of the words of a record; undefined where there is none. */
export const translationOf = (words: Words, lang: Lang): Translation | undefined =>
  (words as unknown as Readonly<Record<string, Translation | undefined>>)[lang];

/**
 * Words of another language that stand in for those that are missing. Two marks of its direction before them and two ends after
 * them (U+2066 or U+2067, U+2069) let them read rightly wherever they come, and `src/i18n/stand-in.ts` knows them by the two. What
 * fills their slots is of the language that lacks them, so it is set apart too.
 */
export function standIn(text: string, from: Lang): string {
  const mark = languageOf(from).direction === 'ltr' ? '\u2066' : '\u2067';
  const apart = text.replace(/\{\w+\}/g, '\u2068$&\u2069');
  return text && `${mark}${mark}${apart}\u2069\u2069`;
}

/** What is given for a language, else for its fallback, for that one's, and so on: the text, and whose it is. */
function nearest(given: (lang: Lang) => string | undefined, lang: Lang): [text: string, from: Lang] {
  const own = given(lang);
  if (own !== undefined || lang === 'en') return [own ?? '', lang];
  return nearest(given, languageOf(lang).fallback ?? 'en');
}

function told(given: (lang: Lang) => string | undefined, lang: Lang): string {
  const [text, from] = nearest(given, lang);
  return from === lang ? text : standIn(text, from);
}

/** The words of a record in a language, else those of its fallback. */
export const textIn = (words: Words, lang: Lang): string =>
  told((each) => (each === 'en' ? words.en : translationOf(words, each)?.text), lang);

/** The same, with the mark of those that no native speaker has reviewed. */
export function markedTextIn(words: Words, lang: Lang): string {
  if (lang === 'en') return words.en;
  const own = translationOf(words, lang) ?? translationOf(words, languageOf(lang).fallback ?? '');
  const isUnreviewed = typeof own === 'object' && !own.reviewed;
  return (isUnreviewed ? '~' : '') + textIn(words, lang);
}

/** One of a set of texts by language, else that of its fallback. */
export const oneIn = (texts: Readonly<Record<string, string | undefined>>, lang: Lang): string =>
  told((each) => texts[each], lang);
