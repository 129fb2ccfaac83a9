import {isLatinOrder} from '../generated/languages.js';
import type {Lang} from './lang.js';
import {afghanKey} from './order-afghan.js';
import {englishKey} from './order-english.js';

export type Compare = (a: string, b: string) => -1 | 0 | 1;

/**
 * A comparison for `sort` by a key, which is made once for each text. In a bundle of one language, give it that
 * language's key.
 */
export function compareBy(key: (text: string) => string): Compare {
  const keys = new Map<string, string>();
  const keyOf = (text: string) => {
    let made = keys.get(text);
    if (made === undefined) keys.set(text, (made = key(text)));
    return made;
  };
  return (a, b) => {
    const x = keyOf(a);
    const y = keyOf(b);
    return x < y ? -1 : x > y ? 1 : 0;
  };
}

/** Kept, so that the keys of the few hundred names are made once. */
const comparers: Partial<Record<Lang, Compare>> = {};

/** The comparison for labels of a language. Dari and Pashto share one, which is right for mixed lists too. */
export function compareIn(lang: Lang): Compare {
  return (comparers[lang] ??= compareBy(isLatinOrder(lang) ? englishKey : afghanKey));
}
