import assert from 'node:assert/strict';
import {test} from 'node:test';
import {LANGS, languageOf, oneIn, standIn} from '../../data/build/languages.js';

test('English is the first language, and every other has a name, a tag and letters of its own', () => {
  assert.equal(LANGS[0], 'en');
  assert.equal(new Set(LANGS).size, LANGS.length);
  for (const lang of LANGS.slice(1)) {
    const {name, bcp47, tags, foreignLetters = '', fallback} = languageOf(lang);
    assert.ok(name && foreignLetters, lang);
    assert.equal(Intl.getCanonicalLocales(bcp47)[0], bcp47);
    assert.ok(tags.includes(lang) || fallback !== undefined, lang);
    assert.doesNotThrow(() => RegExp(foreignLetters, 'u'));
  }
});

test('words that stand in run as their own language does, and what fills their slots is set apart', () => {
  assert.equal(standIn('On {day}.', 'en'), '\u2066\u2066On \u2068{day}\u2069.\u2069\u2069');
  assert.equal(standIn('در {day}.', 'prs'), '\u2067\u2067در \u2068{day}\u2069.\u2069\u2069');
  assert.equal(standIn('', 'en'), '');
  assert.equal(oneIn({en: 'Closed', ps: 'تړل شوی'}, 'ps'), 'تړل شوی');
  assert.equal(oneIn({en: 'Closed'}, 'prs'), '\u2066\u2066Closed\u2069\u2069');
});
