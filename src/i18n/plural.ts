import {isZeroOne} from '../generated/languages.js';
import type {Lang} from './lang.js';

/**
 * The plural category of a number, by CLDR: in Dari everything below 1 is `one` too (i = 0 or n = 1), in Pashto and
 * English 0 is `other`.
 */
export function pluralCategory(n: number, lang: Lang): 'one' | 'other' {
  const size = Math.abs(n);
  return size === 1 || (isZeroOne(lang) && size < 1) ? 'one' : 'other';
}
