import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Lang} from '../../src/i18n/lang.js';
import {afghanKey} from '../../src/i18n/order-afghan.js';
import {compareBy, compareIn} from '../../src/i18n/order.js';
import {INDEXES} from './vectors.js';

for (const [title, [lang, names]] of Object.entries(INDEXES)) {
  test(`the index of ${title} is kept, whatever the order before`, () => {
    const compare = compareIn(lang);
    const byCode = [...names].sort();
    assert.deepEqual([...byCode].sort(compare), names);
    assert.deepEqual([...names].reverse().sort(compare), names);
    for (const name of names) assert.equal(compare(name, name), 0);
  });
}

function sorted(names: string, lang: Lang = 'ps'): string {
  return names.split(' ').sort(compareIn(lang)).join(' ');
}

test('the Dari alphabet ends in و ه ی', () => {
  const alphabet = 'آ ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی';
  assert.equal(sorted(alphabet.split(' ').reverse().join(' '), 'prs'), alphabet);
});

test('the Pashto alphabet has its own letters after their kin, and five forms of yeh at the end', () => {
  const alphabet =
    'آ ا ب پ ت ټ ث ج ځ چ څ ح خ د ډ ذ ر ړ ز ژ ږ س ش ښ ص ض ط ظ ع غ ف ق ک ګ ل م ن ڼ و ه ی ي ې ۍ ئ';
  assert.equal(sorted(alphabet.split(' ').reverse().join(' ')), alphabet);
});

test('a form of yeh decides only between words that are otherwise the same', () => {
  assert.equal(sorted('چیلي چیلی چيلن'), 'چيلن چیلی چیلي');
});

test('a name comes before the longer names that begin with it, word by word', () => {
  const names = ['گینیا', 'گینیا بیسائو', 'گینیای استوایی'];
  assert.deepEqual([...names].reverse().sort(compareIn('prs')), names);
});

test('marks and zero-width characters do not count', () => {
  const compare = compareIn('prs');
  assert.ok(compare('هانگ\u200Cکانگ', 'هانگکانه') < 0);
  assert.ok(compare('قَطَر', 'قطرا') < 0);
  assert.ok(compare('\u2068قطر\u2069', 'قطرا') < 0);
  assert.equal(afghanKey('قطر').split('\0')[0], afghanKey('قَطـر').split('\0')[0]);
});

test('a quotation mark or bullet before a name does not count', () => {
  assert.equal(sorted('ویتنام «هند» «_عراق', 'prs'), '«_عراق ویتنام «هند»');
  assert.ok(compareIn('prs')('– هند', 'ویتنام') > 0);
});

test('Latin names follow those in Arabic script', () => {
  assert.equal(sorted('BBC یمن VOA آلمان'), 'آلمان یمن BBC VOA');
});

test('in English case and accents decide only between names that are otherwise the same', () => {
  assert.equal(sorted('zebra Élan elbow Apple', 'en'), 'Apple Élan elbow zebra');
  assert.notEqual(compareIn('en')('Turkiye', 'Türkiye'), 0);
});

test('a comparison asks for the key of a text once', () => {
  const asked: string[] = [];
  const compare = compareBy((text) => (asked.push(text), text));
  ['c', 'a', 'b', 'd'].sort(compare).sort(compare);
  assert.deepEqual(asked.sort(), ['a', 'b', 'c', 'd']);
});
