import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fold, matches, matchesLoose, tight} from '../../src/i18n/fold.js';

/** What is typed, what is printed, the pass that finds it, why. */
const SEARCHES = [
  ['كابل', 'کابل', 'first', 'Arabic kaf'],
  ['ايران', 'ایران', 'first', 'Arabic yeh'],
  ['قونسلگري', 'قونسلگری', 'first', 'final yeh'],
  ['قونسلگری', 'قونسلګري', 'first', 'Dari spelling finds Pashto (gaf, yeh)'],
  ['گرجستان', 'ګرجستان', 'first', 'gaf / ring gaf'],
  ['بیجینگ', 'بیجینګ', 'first', 'gaf at the end'],
  ['پیښور', 'پېښور', 'first', 'ې typed as ی'],
  ['کراچی', 'کراچۍ', 'first', 'ۍ typed as ی'],
  ['ممبی', 'ممبۍ', 'first', 'ۍ typed as ی'],
  ['اسلام آباد', 'اسلام‌آباد', 'first', 'space for ZWNJ'],
  ['اسلاماباد', 'اسلام‌آباد', 'first', 'no ZWNJ, no madda'],
  ['اسلام اباد', 'اسلام‌اباد', 'first', 'ps form, space'],
  ['عشق آباد', 'عشق‌آباد', 'first', 'space for ZWNJ'],
  ['استرالیا', 'آسترالیا', 'first', 'madda'],
  ['آلمان', 'المان', 'first', 'madda in the query'],
  ['هبت الله', 'هبت‌الله آخندزاده', 'first', 'ZWNJ'],
  ['هبتالله', 'هبت‌الله آخندزاده', 'first', 'joined'],
  ['ذبیح الله مجاهد', 'ذبیح‌الله مجاهد', 'first', 'ZWNJ'],
  ['امارات متحده عربی', 'امارات متحدهٔ عربی', 'first', 'hamza izafe'],
  ['امارات متحدۀ عربی', 'امارات متحدهٔ عربی', 'first', 'precomposed ۀ'],
  ['امارات متحده‌ی عربی', 'امارات متحدهٔ عربی', 'first', 'ه‌ی izafe'],
  ['نمایندگی دایمی', 'نماینده‌گی دایمی', 'first', '8am spelling'],
  ['نماینده‌گی', 'نمایندگی سیاسی و قونسلی', 'first', '8am spelling in the query'],
  ['۱۴۰۴', '1404', 'first', 'Extended to Latin digits'],
  ['1404', '۱۴۰۴', 'first', 'Latin to Extended'],
  ['٢٠٢٥', '۲۰۲۵', 'first', 'Arabic-Indic to Extended'],
  ['2025', '٢٠٢٥', 'first', 'Latin to Arabic-Indic'],
  ['قطـــر', 'قطر', 'first', 'tatweel'],
  ['قَطَر', 'قطر', 'first', 'harakat'],
  ['کیمن', 'جزایر کِیمن', 'first', 'harakat in the text'],
  ['طالبان', 'طا-لبان', 'first', 'filter-evading hyphen'],
  ['جمهوري چک', 'جمهوری چک', 'first', 'Arabic yeh inside'],
  ['مسؤول', 'مسوول', 'first', 'waw hamza'],
  ['جزائر', 'جزایر', 'first', 'yeh hamza'],
  ['MOSCOW', 'Moscow', 'first', 'case'],
  ['Turkiye', 'Türkiye', 'first', 'Latin diacritics'],
  ['پشاور', 'پېښور', 'never', 'different name: only through variants'],
  ['کویټه', 'کوټه', 'never', 'different name'],
  ['عمان', 'امان', 'never', 'Oman must not find Amman'],
  ['لاتویا', 'لیتوانیا', 'never', 'Latvia is not Lithuania'],
  ['پولند', 'پولنډ', 'second', 'no Pashto keyboard: د for ډ'],
  ['توکیو', 'ټوکیو', 'second', 'ت for ټ'],
  ['پشتو', 'پښتو', 'second', 'ش for ښ'],
] as const;

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
