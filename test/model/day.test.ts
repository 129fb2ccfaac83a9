import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dayAfter, dayBefore, firstDay, hasHappened, isDay, lastDay} from '../../src/model/day.js';

for (const [text, is, why] of [
  ['2025-07-03', true, 'Russia’s recognition'],
  ['2021-08-15', true, 'the fall of Kabul'],
  ['2024-02-29', true, 'a leap day'],
  ['2000-02-29', true, 'every fourth century has its leap day'],
  ['2023-02-29', false, 'no leap year'],
  ['1900-02-29', false, 'a century without leap day'],
  ['2025-02-30', false, 'February has no 30th'],
  ['2025-04-31', false, 'April has 30 days'],
  ['2025-12-31', true, 'the last day of a year'],
  ['2025-00-10', false, 'no month 0'],
  ['2025-13-01', false, 'no month 13'],
  ['2025-07-00', false, 'no day 0'],
  ['2025-07', false, 'a month'],
  ['2025', false, 'a year'],
  ['', false, 'nothing'],
  ['2025-7-3', false, 'digits left out'],
  ['2025-07-03T00:00', false, 'an hour as well'],
  [' 2025-07-03', false, 'a space before it'],
  ['2025-07-03\n', false, 'a line end after it'],
  ['۲۰۲۵-۰۷-۰۳', false, 'digits of another script'],
  ['yesterday', false, 'a word'],
] as const) {
  test(`"${text.trim()}" is ${is ? 'a' : 'no'} day: ${why}`, () => assert.equal(isDay(text), is));
}

for (const [day, first, last] of [
  ['2025-07-03', '2025-07-03', '2025-07-03'],
  ['2025-07', '2025-07-01', '2025-07-31'],
  ['2025-06', '2025-06-01', '2025-06-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2025-12', '2025-12-01', '2025-12-31'],
  ['2025', '2025-01-01', '2025-12-31'],
] as const) {
  test(`${day} begins on ${first} and ends on ${last}`, () => {
    assert.equal(firstDay(day), first);
    assert.equal(lastDay(day), last);
  });
}

test('every month of four years ends on the day that the calendar of the machine gives', () => {
  for (let year = 2021; year <= 2024; year++) {
    for (let month = 1; month <= 12; month++) {
      const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
      assert.equal(lastDay(end.slice(0, 7)), end);
      assert.ok(isDay(end));
      assert.ok(!isDay(`${end.slice(0, 8)}${Number(end.slice(8)) + 1}`), `${end} and one day more`);
    }
  }
});

for (const [day, next] of [
  ['2025-07-03', '2025-07-04'],
  ['2025-07-31', '2025-08-01'],
  ['2024-02-28', '2024-02-29'],
  ['2024-02-29', '2024-03-01'],
  ['2023-02-28', '2023-03-01'],
  ['2025-12-31', '2026-01-01'],
  ['2021-09-30', '2021-10-01'],
] as const) {
  test(`after ${day} comes ${next}`, () => {
    assert.equal(dayAfter(day), next);
    assert.equal(dayBefore(next), day);
  });
}

for (const [dated, day, happened] of [
  ['2025-07-03', '2025-07-03', true],
  ['2025-07-04', '2025-07-03', false],
  ['2025-07', '2025-07-30', false],
  ['2025-07', '2025-07-31', true],
  ['2025', '2025-12-30', false],
  ['2026', '2026-06-29', false],
  ['2026', '2026-06-30', true],
] as const) {
  test(`what is dated ${dated} ${happened ? 'has' : 'has not'} certainly happened by ${day}, in a dataset of 30 June 2026`, () =>
    assert.equal(hasHappened(dated, day, '2026-06-30'), happened));
}
