import {groupsFrom, hasLatinDigits, isLeftToRight} from '../generated/languages.js';
import type {Lang} from './lang.js';

/** A numbering system, as Unicode names it: 0–9 or Afghan ۰–۹. */
export type Numerals = 'latn' | 'arabext';

/** The numbering system that a setting means: Afghan digits in Dari and Pashto, unless told otherwise. */
export function resolveNumerals(setting: 'auto' | Numerals, lang: Lang): Numerals {
  return setting !== 'auto' ? setting : hasLatinDigits(lang) ? 'latn' : 'arabext';
}

/**
 * Writes every digit of a text, whichever set it was typed in (0–9, ۰–۹, ٠–٩), in one numbering system. Separators
 * stay as they are.
 */
export function digits(text: string, numerals: Numerals): string {
  // In all three sets the low four bits of the code are the digit's value.
  return text.replace(/[0-9٠-٩۰-۹]/g, (digit) =>
    String.fromCharCode((digit.charCodeAt(0) & 15) + (numerals === 'latn' ? 0x30 : 0x6f0)),
  );
}

/**
 * A number as printed. English groups from 1,000; Dari and Pashto from ۱۰٬۰۰۰, because their press prints counts of
 * four digits unbroken. The separators follow the digits: `,` `.` or `٬` `٫`. All decimals are printed, so round first.
 *
 * A negative number in Dari or Pashto is isolated left to right (U+2066 … U+2069): otherwise the sign lands behind it.
 *
 * @param n finite, below 1e21, and not so small that JavaScript writes it with an exponent
 */
export function formatNumber(n: number, {lang, numerals}: {lang: Lang; numerals: Numerals}): string {
  const size = Math.abs(n);
  const [whole = '', decimals] = String(size).split('.');
  const [group, point] = numerals === 'latn' ? ',.' : '٬٫';
  const grouped = size < groupsFrom(lang) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group!);
  const text = digits(decimals ? grouped + point + decimals : grouped, numerals);
  return n >= 0 ? text : isLeftToRight(lang) ? `−${text}` : `\u2066−${text}\u2069`;
}
