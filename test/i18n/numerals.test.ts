import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Lang} from '../../src/i18n/lang.js';
import {digits, formatNumber, resolveNumerals} from '../../src/i18n/numerals.js';

/** A number, in English, and in Dari and Pashto. */
const NUMBERS: [number, string, string][] = [
  [0, '0', '۰'],
  [29, '29', '۲۹'],
  [999, '999', '۹۹۹'],
  [1118, '1,118', '۱۱۱۸'],
  [9999, '9,999', '۹۹۹۹'],
  [9999.5, '9,999.5', '۹۹۹۹٫۵'],
  [10000, '10,000', '۱۰٬۰۰۰'],
  [22900000, '22,900,000', '۲۲٬۹۰۰٬۰۰۰'],
  [3.2, '3.2', '۳٫۲'],
  [12345.6789, '12,345.6789', '۱۲٬۳۴۵٫۶۷۸۹'],
];

for (const [n, english, afghan] of NUMBERS) {
  test(`${n} is printed ${english} and ${afghan}`, () => {
    assert.equal(formatNumber(n, {lang: 'en', numerals: 'latn'}), english);
    assert.equal(formatNumber(n, {lang: 'prs', numerals: 'arabext'}), afghan);
    assert.equal(formatNumber(n, {lang: 'ps', numerals: 'arabext'}), afghan);
  });
}

test('Latin digits in Dari come with Latin separators and the Afghan rule for thousands', () => {
  assert.equal(formatNumber(5231, {lang: 'prs', numerals: 'latn'}), '5231');
  assert.equal(formatNumber(15231.5, {lang: 'prs', numerals: 'latn'}), '15,231.5');
});

test('the sign of a negative number stays before it in a text from right to left', () => {
  assert.equal(formatNumber(-5, {lang: 'en', numerals: 'latn'}), '−5');
  assert.equal(formatNumber(-5, {lang: 'ps', numerals: 'arabext'}), '\u2066−۵\u2069');
  assert.equal(formatNumber(-0, {lang: 'prs', numerals: 'arabext'}), '۰');
});

test('Afghan digits are the default in Dari and Pashto', () => {
  const all: Lang[] = ['en', 'prs', 'ps'];
  assert.deepEqual(
    all.map((lang) => resolveNumerals('auto', lang)),
    ['latn', 'arabext', 'arabext'],
  );
  assert.deepEqual(
    all.map((lang) => resolveNumerals('latn', lang)),
    ['latn', 'latn', 'latn'],
  );
  assert.deepEqual(
    all.map((lang) => resolveNumerals('arabext', lang)),
    ['arabext', 'arabext', 'arabext'],
  );
});

test('digits of all three sets are written in the one asked for', () => {
  assert.equal(digits('0123456789 ۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩', 'arabext'), '۰۱۲۳۴۵۶۷۸۹ ۰۱۲۳۴۵۶۷۸۹ ۰۱۲۳۴۵۶۷۸۹');
  assert.equal(digits('۱۴۰۴/۰۴/۱۷ کال ٢٠٢٥', 'latn'), '1404/04/17 کال 2025');
});
