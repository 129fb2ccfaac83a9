import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bcp47, type Lang} from '../../src/i18n/lang.js';
import {pluralCategory} from '../../src/i18n/plural.js';

test('nothing is one in Dari, other in Pashto and English', () => {
  assert.equal(pluralCategory(0, 'prs'), 'one');
  assert.equal(pluralCategory(0, 'ps'), 'other');
  assert.equal(pluralCategory(0, 'en'), 'other');
});

test('half is one in Dari, one and a half is other everywhere', () => {
  assert.equal(pluralCategory(0.5, 'prs'), 'one');
  for (const lang of ['en', 'prs', 'ps'] as const) assert.equal(pluralCategory(1.5, lang), 'other');
});

test('every category is the one of CLDR', () => {
  for (const lang of ['en', 'prs', 'ps'] satisfies Lang[]) {
    const rules = new Intl.PluralRules(bcp47(lang));
    for (let tenths = -250; tenths <= 1500; tenths++)
      assert.equal(pluralCategory(tenths / 10, lang), rules.select(tenths / 10), `${tenths / 10} in ${lang}`);
  }
});
