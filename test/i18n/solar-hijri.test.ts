import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatDay} from '../../src/i18n/dates.js';
import {dayFromNumber, dayNumber} from '../../src/i18n/days.js';
import {loadDates} from '../../src/i18n/messages.js';
import {toSolarHijri} from '../../src/i18n/solar-hijri.js';

const [prs, ps] = await Promise.all([loadDates('prs'), loadDates('ps')]);

/** Gregorian, Solar Hijri, as printed in Dari and in Pashto; eleven of the pairs were read in Afghan papers. */
const PAIRS = [
  ['1964-10-01', '1343-07-09', '۹ میزان ۱۳۴۳', 'د ۱۳۴۳ کال د تلې ۹مه'],
  ['1973-07-17', '1352-04-26', '۲۶ سرطان ۱۳۵۲', 'د ۱۳۵۲ کال د چنګاښ ۲۶مه'],
  ['1978-04-27', '1357-02-07', '۷ ثور ۱۳۵۷', 'د ۱۳۵۷ کال د غویي ۷مه'],
  ['1979-12-27', '1358-10-06', '۶ جدی ۱۳۵۸', 'د ۱۳۵۸ کال د مرغومي ۶مه'],
  ['1992-04-28', '1371-02-08', '۸ ثور ۱۳۷۱', 'د ۱۳۷۱ کال د غویي ۸مه'],
  ['1996-09-27', '1375-07-06', '۶ میزان ۱۳۷۵', 'د ۱۳۷۵ کال د تلې ۶مه'],
  ['2001-12-22', '1380-10-01', '۱ جدی ۱۳۸۰', 'د ۱۳۸۰ کال د مرغومي ۱مه'],
  ['2020-02-29', '1398-12-10', '۱۰ حوت ۱۳۹۸', 'د ۱۳۹۸ کال د کب ۱۰مه'],
  ['2020-03-19', '1398-12-29', '۲۹ حوت ۱۳۹۸', 'د ۱۳۹۸ کال د کب ۲۹مه'],
  ['2020-03-20', '1399-01-01', '۱ حمل ۱۳۹۹', 'د ۱۳۹۹ کال د وري ۱مه'],
  ['2021-03-20', '1399-12-30', '۳۰ حوت ۱۳۹۹', 'د ۱۳۹۹ کال د کب ۳۰مه'],
  ['2021-03-21', '1400-01-01', '۱ حمل ۱۴۰۰', 'د ۱۴۰۰ کال د وري ۱مه'],
  ['2021-08-15', '1400-05-24', '۲۴ اسد ۱۴۰۰', 'د ۱۴۰۰ کال د زمري ۲۴مه'],
  ['2021-09-17', '1400-06-26', '۲۶ سنبله ۱۴۰۰', 'د ۱۴۰۰ کال د وږي ۲۶مه'],
  ['2022-03-16', '1400-12-25', '۲۵ حوت ۱۴۰۰', 'د ۱۴۰۰ کال د کب ۲۵مه'],
  ['2022-09-15', '1401-06-24', '۲۴ سنبله ۱۴۰۱', 'د ۱۴۰۱ کال د وږي ۲۴مه'],
  ['2023-03-25', '1402-01-05', '۵ حمل ۱۴۰۲', 'د ۱۴۰۲ کال د وري ۵مه'],
  ['2024-03-19', '1402-12-29', '۲۹ حوت ۱۴۰۲', 'د ۱۴۰۲ کال د کب ۲۹مه'],
  ['2024-03-20', '1403-01-01', '۱ حمل ۱۴۰۳', 'د ۱۴۰۳ کال د وري ۱مه'],
  ['2024-09-27', '1403-07-06', '۶ میزان ۱۴۰۳', 'د ۱۴۰۳ کال د تلې ۶مه'],
  ['2025-03-04', '1403-12-14', '۱۴ حوت ۱۴۰۳', 'د ۱۴۰۳ کال د کب ۱۴مه'],
  ['2025-03-20', '1403-12-30', '۳۰ حوت ۱۴۰۳', 'د ۱۴۰۳ کال د کب ۳۰مه'],
  ['2025-03-21', '1404-01-01', '۱ حمل ۱۴۰۴', 'د ۱۴۰۴ کال د وري ۱مه'],
  ['2025-07-03', '1404-04-12', '۱۲ سرطان ۱۴۰۴', 'د ۱۴۰۴ کال د چنګاښ ۱۲مه'],
  ['2025-07-08', '1404-04-17', '۱۷ سرطان ۱۴۰۴', 'د ۱۴۰۴ کال د چنګاښ ۱۷مه'],
  ['2025-07-21', '1404-04-30', '۳۰ سرطان ۱۴۰۴', 'د ۱۴۰۴ کال د چنګاښ ۳۰مه'],
  ['2025-08-07', '1404-05-16', '۱۶ اسد ۱۴۰۴', 'د ۱۴۰۴ کال د زمري ۱۶مه'],
  ['2025-08-15', '1404-05-24', '۲۴ اسد ۱۴۰۴', 'د ۱۴۰۴ کال د زمري ۲۴مه'],
  ['2025-09-22', '1404-06-31', '۳۱ سنبله ۱۴۰۴', 'د ۱۴۰۴ کال د وږي ۳۱مه'],
  ['2025-09-23', '1404-07-01', '۱ میزان ۱۴۰۴', 'د ۱۴۰۴ کال د تلې ۱مه'],
  ['2026-01-08', '1404-10-18', '۱۸ جدی ۱۴۰۴', 'د ۱۴۰۴ کال د مرغومي ۱۸مه'],
  ['2026-02-04', '1404-11-15', '۱۵ دلو ۱۴۰۴', 'د ۱۴۰۴ کال د سلواغې ۱۵مه'],
  ['2026-03-20', '1404-12-29', '۲۹ حوت ۱۴۰۴', 'د ۱۴۰۴ کال د کب ۲۹مه'],
  ['2026-03-21', '1405-01-01', '۱ حمل ۱۴۰۵', 'د ۱۴۰۵ کال د وري ۱مه'],
  ['2028-03-19', '1406-12-29', '۲۹ حوت ۱۴۰۶', 'د ۱۴۰۶ کال د کب ۲۹مه'],
  ['2028-03-20', '1407-01-01', '۱ حمل ۱۴۰۷', 'د ۱۴۰۷ کال د وري ۱مه'],
  ['2029-03-19', '1407-12-29', '۲۹ حوت ۱۴۰۷', 'د ۱۴۰۷ کال د کب ۲۹مه'],
  ['2029-03-20', '1408-01-01', '۱ حمل ۱۴۰۸', 'د ۱۴۰۸ کال د وري ۱مه'],
  ['2030-03-20', '1408-12-30', '۳۰ حوت ۱۴۰۸', 'د ۱۴۰۸ کال د کب ۳۰مه'],
  ['2030-03-21', '1409-01-01', '۱ حمل ۱۴۰۹', 'د ۱۴۰۹ کال د وري ۱مه'],
] as const;

/** The leap years by the break table that common converters use. */
const LEAP_YEARS = [
  1337, 1342, 1346, 1350, 1354, 1358, 1362, 1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408,
  1412, 1416, 1420, 1424, 1428, 1432, 1436, 1441, 1445, 1449,
];

const FIRST = dayNumber('1957-03-21');
const LAST = dayNumber('2071-03-20');

function iso(day: string): string | null {
  const date = toSolarHijri(day);
  const two = (n: number) => String(n).padStart(2, '0');
  return date && `${date.year}-${two(date.month)}-${two(date.day)}`;
}

for (const [day, solar, dari, pashto] of PAIRS) {
  test(`${day} is ${solar}, printed «${dari}» and «${pashto}»`, () => {
    const options = {calendar: 'solar-hijri', numerals: 'arabext', style: 'long'} as const;
    assert.equal(iso(day), solar);
    assert.equal(formatDay(day, {...options, lang: 'prs', words: prs}), dari);
    assert.equal(formatDay(day, {...options, lang: 'ps', words: ps}), pashto);
  });
}

test('every day from 1 Hamal 1336 to the end of 1449 is the one that Intl names', () => {
  const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const part = (parts: Intl.DateTimeFormatPart[], type: string) =>
    Number(parts.find((one) => one.type === type)?.value);
  let days = 0;
  for (let n = FIRST; n <= LAST; n++, days++) {
    const day = dayFromNumber(n);
    const parts = persian.formatToParts(new Date(`${day}T00:00Z`));
    const expected = {year: part(parts, 'year'), month: part(parts, 'month'), day: part(parts, 'day')};
    assert.deepEqual(toSolarHijri(day), expected, day);
  }
  assert.equal(days, 41638);
});

test('the years with a 30 Hut are the leap years of the break table', () => {
  const found: number[] = [];
  for (let n = FIRST; n <= LAST; n++) {
    const date = toSolarHijri(dayFromNumber(n));
    if (date?.month === 12 && date.day === 30) found.push(date.year);
  }
  assert.deepEqual(found, LEAP_YEARS);
});

test('the days just outside 1336–1449 are not converted', () => {
  assert.equal(iso('1957-03-20'), null);
  assert.equal(iso('1957-03-21'), '1336-01-01');
  assert.equal(iso('2071-03-20'), '1449-12-30');
  assert.equal(iso('2071-03-21'), null);
});

test('a month, a year and 30 February have no Solar Hijri date', () => {
  for (const text of ['2025-07', '2025', '2025-02-30', '']) assert.equal(toSolarHijri(text), null, text);
});
