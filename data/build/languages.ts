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
 * Words of another language that stand in for those that are missing. Two marks of direction around them (U+2066, U+2069)
 * let them read rightly wherever they come; twice, by which `src/i18n/stand-in.ts` knows them.
 */
export const standIn = (text: string): string => (text ? `\u2066\u2066${text}\u2069\u2069` : text);

/** The words of a record in a language, else those of its fallback. */
export function textIn(words: Words, lang: Lang): string {
  if (lang === 'en') return words.en;
  const own = translationOf(words, lang);
  return own ? own.text : standIn(bare(textIn(words, languageOf(lang).fallback ?? 'en')));
}

/** The same, with the mark of those that no native speaker has reviewed. */
export function markedTextIn(words: Words, lang: Lang): string {
  if (lang === 'en') return words.en;
  const own = translationOf(words, lang) ?? translationOf(words, languageOf(lang).fallback ?? '');
  const isUnreviewed = typeof own === 'object' && !own.reviewed;
  return (isUnreviewed ? '~' : '') + textIn(words, lang);
}

/** One of a set of texts by language, else that of its fallback. */
export function oneIn(texts: Readonly<Record<string, string | undefined>>, lang: Lang): string {
  const own = texts[lang];
  return own ?? (lang === 'en' ? '' : standIn(bare(oneIn(texts, languageOf(lang).fallback ?? 'en'))));
}

/** Without the marks of a fallback's own fallback. */
const bare = (text: string) => text.replace(/^\u2066\u2066|\u2069\u2069$/g, '');
