import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fold, matches, matchesLoose, tight} from '../../src/i18n/fold.js';
import {SEARCHES} from './vectors.js';

for (const [query, text, pass, why] of SEARCHES) {
  const finds = {first: 'finds', second: 'finds in the second pass alone', never: 'does not find'}[pass];
  test(`«${query}» ${finds} «${text}»: ${why}`, () => {
    assert.equal(matches(query, text), pass === 'first');
    assert.equal(matchesLoose(query, text), pass !== 'never');
  });
}

/** Places whose names are alike; neither may find the other. */
const APART = [
  ['عمان', 'امان'],
  ['لیتوانیا', 'لاتویا'],
  ['سنت مارتین', 'سنت مارتن'],
  ['گرجستان', 'جورجیا'],
  ['جمهوری کانگو', 'جمهوری دموکراتیک کانگو'],
  ['دومینیکا', 'جمهوری دومینیکن'],
] as const;

for (const [one, other] of APART) {
  test(`«${one}» and «${other}» do not find each other, even loosely`, () => {
    assert.equal(matchesLoose(one, other), false);
    assert.equal(matchesLoose(other, one), false);
  });
}

test('an empty query is found in every text', () => {
  for (const query of ['', ' ', '\u200C', '-']) {
    assert.equal(matches(query, 'کابل'), true);
    assert.equal(matchesLoose(query, 'کابل'), true);
  }
});

test('a folded text has small letters, Latin digits and single spaces', () => {
  assert.equal(fold('  Türkiye —  ۱۴۰۴  (Ankara) '), 'turkiye 1404 ankara');
  assert.equal(tight('اسلام‌آباد، پاکستان'), 'اسلامابادپاکستان');
});

test('presentation forms from old PDF files are the letters they show', () => {
  assert.equal(fold('\uFEFB'), fold('لا'));
});

test('bidi isolates and tatweel do not keep a name from being found', () => {
  assert.equal(matches('UNAMA', 'گزارش \u2068UNAMA\u2069 ۲۰۲۵'), true);
});

test('a folded text folds to itself', () => {
  for (const [query, text] of SEARCHES) {
    assert.equal(fold(fold(query)), fold(query));
    assert.equal(fold(fold(text)), fold(text));
  }
});
