import {createHash} from 'node:crypto';
import {TRANSLATED, translationOf, type Lang} from './languages.js';
import type {Words} from '../../src/model/schema/kinds.js';

/** All objects inside a value, itself included, with their places (`''`, `/statements/2`). */
export function objectsIn(value: unknown, path = ''): [string, Readonly<Record<string, unknown>>][] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => objectsIn(each, `${path}/${key}`));
  return Array.isArray(value) ? inner : [[path, value as Record<string, unknown>], ...inner];
}

/** All words in a record, with their places. */
export function wordsIn(value: unknown): [string, Words][] {
  return objectsIn(value).flatMap(([path, each]): [string, Words][] =>
    typeof each['en'] === 'string' && typeof each['prs'] === 'object' && !Array.isArray(each['prs'])
      ? [[path, each as unknown as Words]]
      : [],
  );
}

/** By this a translation names the English that it was made from: the first 8 hex digits of its SHA-256. */
export function fingerprint(english: string): string {
  return createHash('sha256').update(english).digest('hex').slice(0, 8);
}

/** The translations in a record, with the places of their texts. */
export function translationsIn(value: unknown): {path: string; lang: Lang; text: string}[] {
  return wordsIn(value).flatMap(([path, words]) =>
    TRANSLATED.flatMap((lang) => {
      const own = translationOf(words, lang);
      return own ? [{path: `${path}/${lang}/text`, lang, text: own.text}] : [];
    }),
  );
}
