import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatDay, formatParts, type DateOptions, type DateWords} from '../../src/i18n/dates.js';
import {resolveNumerals} from '../../src/i18n/numerals.js';
import {LANGS, type Lang} from '../../src/i18n/lang.js';
import {loadDates} from '../../src/i18n/messages.js';

const loaded = await Promise.all(LANGS.map(async (lang) => [lang, await loadDates(lang)] as const));
const WORDS = Object.fromEntries(loaded) as Record<Lang, DateWords>;
const {en, prs, ps} = WORDS;
type Calendar = DateOptions['calendar'];
type Style = DateOptions['style'];

function print(day: string, lang: Lang, calendar: Calendar, style: Style): string {
  return formatDay(day, {lang, calendar, style, numerals: resolveNumerals('auto', lang), words: WORDS[lang]});
}

const DAY = '2025-07-08';

/** Every form that is printed: day, language, calendar, style, text. */
const FORMS: [string, Lang, Calendar, Style, string][] = [
  [DAY, 'en', 'auto', 'long', '8 July 2025'],
  [DAY, 'en', 'auto', 'short', '8 Jul 2025'],
  [DAY, 'en', 'gregorian', 'long', '8 July 2025'],
  [DAY, 'en', 'solar-hijri', 'long', '17 Saratan 1404'],
  [DAY, 'en', 'solar-hijri', 'short', '17 Saratan 1404'],
  [DAY, 'en', 'both', 'long', '8 July 2025 (17 Saratan 1404)'],
  [DAY, 'en', 'both', 'short', '8 Jul 2025 (17 Saratan 1404)'],
  ['2025-07', 'en', 'auto', 'long', 'July 2025'],
  ['2025-07', 'en', 'auto', 'short', 'Jul 2025'],
  ['2025', 'en', 'auto', 'long', '2025'],
  ['2025', 'en', 'auto', 'short', '2025'],

  [DAY, 'prs', 'auto', 'long', '۱۷ سرطان ۱۴۰۴ (۸ جولای ۲۰۲۵)'],
  [DAY, 'prs', 'auto', 'short', '۱۷ سرطان ۱۴۰۴'],
  [DAY, 'prs', 'both', 'short', '۱۷ سرطان ۱۴۰۴ (۸ جولای ۲۰۲۵)'],
  [DAY, 'prs', 'solar-hijri', 'long', '۱۷ سرطان ۱۴۰۴'],
  [DAY, 'prs', 'gregorian', 'long', '۸ جولای ۲۰۲۵'],
  [DAY, 'prs', 'gregorian', 'short', '۸ جولای ۲۰۲۵'],
  ['2025-07', 'prs', 'auto', 'long', 'جولای ۲۰۲۵'],
  ['2025-07', 'prs', 'auto', 'short', 'جولای ۲۰۲۵'],
  ['2025', 'prs', 'auto', 'long', '۲۰۲۵ میلادی'],
  ['2025', 'prs', 'auto', 'short', '۲۰۲۵ میلادی'],

  [DAY, 'ps', 'auto', 'long', 'د ۱۴۰۴ کال د چنګاښ ۱۷مه (د ۲۰۲۵ کال د جولای ۸مه)'],
  [DAY, 'ps', 'auto', 'short', '۱۷ چنګاښ ۱۴۰۴'],
  [DAY, 'ps', 'both', 'short', '۱۷ چنګاښ ۱۴۰۴ (۸ جولای ۲۰۲۵)'],
  [DAY, 'ps', 'solar-hijri', 'long', 'د ۱۴۰۴ کال د چنګاښ ۱۷مه'],
  [DAY, 'ps', 'gregorian', 'long', 'د ۲۰۲۵ کال د جولای ۸مه'],
  [DAY, 'ps', 'gregorian', 'short', '۸ جولای ۲۰۲۵'],
  ['2025-07', 'ps', 'auto', 'long', 'د ۲۰۲۵ کال جولای'],
  ['2025-07', 'ps', 'auto', 'short', 'جولای ۲۰۲۵'],
  ['2025', 'ps', 'auto', 'long', '۲۰۲۵م'],
  ['2025', 'ps', 'auto', 'short', '۲۰۲۵م'],
];

for (const [day, lang, calendar, style, text] of FORMS) {
  test(`${day} in ${lang}, ${calendar}, ${style}: ${text}`, () => {
    assert.equal(print(day, lang, calendar, style), text);
  });
}

/** A day in each Solar Hijri month of 1404: Pashto in running text, and in tables. */
const PASHTO_MONTHS = [
  ['2025-03-21', 'د ۱۴۰۴ کال د وري ۱مه', '۱ وری ۱۴۰۴'],
  ['2025-04-21', 'د ۱۴۰۴ کال د غویي ۱مه', '۱ غویی ۱۴۰۴'],
  ['2025-05-22', 'د ۱۴۰۴ کال د غبرګولي ۱مه', '۱ غبرګولی ۱۴۰۴'],
  ['2025-06-22', 'د ۱۴۰۴ کال د چنګاښ ۱مه', '۱ چنګاښ ۱۴۰۴'],
  ['2025-07-23', 'د ۱۴۰۴ کال د زمري ۱مه', '۱ زمری ۱۴۰۴'],
  ['2025-08-23', 'د ۱۴۰۴ کال د وږي ۱مه', '۱ وږی ۱۴۰۴'],
  ['2025-09-23', 'د ۱۴۰۴ کال د تلې ۱مه', '۱ تله ۱۴۰۴'],
  ['2025-10-23', 'د ۱۴۰۴ کال د لړم ۱مه', '۱ لړم ۱۴۰۴'],
  ['2025-11-22', 'د ۱۴۰۴ کال د لیندۍ ۱مه', '۱ لیندۍ ۱۴۰۴'],
  ['2025-12-22', 'د ۱۴۰۴ کال د مرغومي ۱مه', '۱ مرغومی ۱۴۰۴'],
  ['2026-01-21', 'د ۱۴۰۴ کال د سلواغې ۱مه', '۱ سلواغه ۱۴۰۴'],
  ['2026-02-20', 'د ۱۴۰۴ کال د کب ۱مه', '۱ کب ۱۴۰۴'],
] as const;

test('each Pashto month is oblique in running text and direct in tables', () => {
  for (const [day, long, short] of PASHTO_MONTHS) {
    assert.equal(print(day, 'ps', 'solar-hijri', 'long'), long);
    assert.equal(print(day, 'ps', 'solar-hijri', 'short'), short);
  }
});

test('January and February are oblique in a Pashto day, direct in a Pashto month', () => {
  assert.equal(print('2026-01-08', 'ps', 'gregorian', 'long'), 'د ۲۰۲۶ کال د جنورۍ ۸مه');
  assert.equal(print('2026-02-08', 'ps', 'gregorian', 'long'), 'د ۲۰۲۶ کال د فبرورۍ ۸مه');
  assert.equal(print('2026-03-08', 'ps', 'gregorian', 'long'), 'د ۲۰۲۶ کال د مارچ ۸مه');
  assert.equal(print('2026-01', 'ps', 'gregorian', 'long'), 'د ۲۰۲۶ کال جنوري');
  assert.equal(print('2026-01-08', 'ps', 'gregorian', 'short'), '۸ جنوري ۲۰۲۶');
});

test('twelve Gregorian months have the Afghan names', () => {
  const year = (lang: Lang) =>
    Array.from({length: 12}, (_, i) =>
      print(`2025-${String(i + 1).padStart(2, '0')}`, lang, 'auto', 'short').replace(' ۲۰۲۵', ''),
    ).join(' ');
  assert.equal(year('prs'), 'جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر');
  assert.equal(year('ps'), 'جنوري فبروري مارچ اپرېل مې جون جولای اګست سپتمبر اکتوبر نومبر دسمبر');
});

test('twelve Dari solar months, Sunbula without the hamza of CLDR', () => {
  const days = PASHTO_MONTHS.map(([day]) => print(day, 'prs', 'solar-hijri', 'short'));
  assert.equal(
    days.join('|').replace(/۱ | ۱۴۰۴/g, ''),
    'حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت',
  );
});

test('a month or a year is not converted, whatever calendar is asked for', () => {
  for (const lang of ['en', 'prs', 'ps'] as const)
    for (const day of ['2025', '2025-07'])
      for (const style of ['long', 'short'] as const)
        for (const calendar of ['auto', 'both', 'solar-hijri'] as const)
          assert.equal(print(day, lang, calendar, style), print(day, lang, 'gregorian', style));
});

test('the independence of 1919 is printed in the Gregorian calendar alone', () => {
  assert.equal(print('1919-08-19', 'prs', 'solar-hijri', 'short'), '۱۹ اگست ۱۹۱۹');
  assert.equal(print('1919-08-19', 'ps', 'auto', 'long'), 'د ۱۹۱۹ کال د اګست ۱۹مه');
  assert.equal(print('1919-08-19', 'en', 'both', 'long'), '19 August 1919');
});

test('a date has one set of digits, the one asked for', () => {
  const options = {calendar: 'both', style: 'long'} as const;
  assert.equal(
    formatDay(DAY, {...options, lang: 'prs', numerals: 'latn', words: prs}),
    '17 سرطان 1404 (8 جولای 2025)',
  );
  assert.equal(formatDay(DAY, {...options, lang: 'en', numerals: 'arabext', words: en}).match(/[0-9]/), null);
});

test('a source that gives only a Solar Hijri month or year is printed as it says', () => {
  const options = {numerals: 'arabext', style: 'long'} as const;
  assert.equal(formatParts({year: 1404, month: 4}, prs.solarHijri, options), 'سرطان ۱۴۰۴');
  assert.equal(formatParts({year: 1404}, prs.solarHijri, options), '۱۴۰۴');
  assert.equal(formatParts({year: 1404, month: 4}, ps.solarHijri, options), 'د ۱۴۰۴ کال چنګاښ');
  assert.equal(formatParts({year: 1404}, ps.solarHijri, options), '۱۴۰۴ ل.');
});

test('what is neither day nor month nor year is refused', () => {
  for (const day of [
    '',
    '25',
    '2025-',
    '2025-7',
    '2025-13',
    '2025-02-30',
    '2025-07-',
    '2025-07-03-',
    '2025-07-03T00:00Z',
  ])
    assert.throws(() => print(day, 'en', 'auto', 'long'), RangeError, day);
});
