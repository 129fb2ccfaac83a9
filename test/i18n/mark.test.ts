import assert from 'node:assert/strict';
import {test} from 'node:test';
import {matchesLoose} from '../../src/i18n/fold.js';
import {stretches} from '../../src/i18n/mark.js';
import {SEARCHES} from './vectors.js';

/** The text with brackets around what is found. */
const bracketed = (text: string, query: string, holds?: typeof matchesLoose) =>
  stretches(text, query, holds)
    .map((each) => (each.found ? `[${each.text}]` : each.text))
    .join('');

test('what is found is marked as it is printed, marks and joiners with it', () => {
  assert.equal(bracketed('London', 'lond'), '[Lond]on');
  assert.equal(bracketed('سفارت در اسلام‌آباد', 'اسلام اباد'), 'سفارت در [اسلام‌آباد]');
  assert.equal(bracketed('جزایر کِیمن', 'کی'), 'جزایر [کِی]من');
  assert.equal(bracketed('۱۴ اسد ۱۴۰۴', '1404'), '۱۴ اسد [۱۴۰۴]');
  assert.equal(bracketed('نماینده‌گی دایمی', 'نمایندگی'), '[نماینده‌گی] دایمی');
});

test('it is marked as often as it is there, and nothing is where nothing is found or asked', () => {
  assert.equal(bracketed('Los Angeles', 'e'), 'Los Ang[e]l[e]s');
  assert.equal(bracketed('London', 'Paris'), 'London');
  for (const nothing of ['', ' ', '-', '\u200c']) assert.equal(bracketed('London', nothing), 'London');
});

test('what only the second pass finds is marked in the second pass', () => {
  assert.equal(bracketed('پولنډ', 'پولند'), 'پولنډ');
  assert.equal(bracketed('پولنډ', 'پولند', matchesLoose), '[پولنډ]');
});

for (const [query, text, pass] of SEARCHES) {
  test(`the stretches of «${text}» searched for «${query}» are that text, part by part`, () => {
    for (const holds of [undefined, matchesLoose]) {
      const made = stretches(text, query, holds);
      assert.equal(made.map((each) => each.text).join(''), text);
      assert.equal(
        made.some((each) => each.found),
        holds ? pass !== 'never' : pass === 'first',
      );
    }
  });
}
