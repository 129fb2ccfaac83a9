import assert from 'node:assert/strict';
import {test} from 'node:test';
import {addMonths, dayFromNumber, dayNumber, isDay} from '../../src/i18n/days.js';

test('29 February is a day in 2024 and 2000, not in 2025 and 1900', () => {
  assert.equal(isDay('2024-02-29'), true);
  assert.equal(isDay('2000-02-29'), true);
  assert.equal(isDay('2025-02-29'), false);
  assert.equal(isDay('1900-02-29'), false);
});

test('only YYYY-MM-DD is a day', () => {
  const others = [
    '',
    '2025',
    '2025-07',
    '2025-7-3',
    '2025-07-3',
    '03-07-2025',
    '2025-07-03 ',
    '2025-07-03\n',
  ];
  others.push(
    '2025-00-10',
    '2025-13-01',
    '2025-04-31',
    '2025-07-00',
    '2025-07-32',
    '+02025-07-03',
    '-025-07-03',
  );
  others.push('۲۰۲۵-۰۷-۰۳', '2025/07/03', '2025-07-03T00:00Z', '9999-12-32', '20250703');
  for (const text of others) assert.equal(isDay(text), false, JSON.stringify(text));
});

test('days are counted from 1970', () => {
  assert.equal(dayNumber('1970-01-01'), 0);
  assert.equal(dayNumber('1969-12-31'), -1);
  assert.equal(dayNumber('2025-07-03'), 20272);
  assert.equal(dayFromNumber(20272), '2025-07-03');
});

test('each day of two centuries follows the one before', () => {
  let number = dayNumber('1900-01-01');
  for (
    const date = new Date('1900-01-01');
    date.getUTCFullYear() < 2100;
    date.setUTCDate(date.getUTCDate() + 1)
  ) {
    const day = date.toISOString().slice(0, 10);
    assert.equal(dayNumber(day), number);
    assert.equal(dayFromNumber(number++), day);
  }
});

test('a month after 31 January comes the last of February', () => {
  assert.equal(addMonths('2025-01-31', 1), '2025-02-28');
  assert.equal(addMonths('2024-01-31', 1), '2024-02-29');
  assert.equal(addMonths('2024-02-29', 12), '2025-02-28');
});

test('months are added across years, forwards and back', () => {
  assert.equal(addMonths('2025-07-03', 0), '2025-07-03');
  assert.equal(addMonths('2025-07-03', 6), '2026-01-03');
  assert.equal(addMonths('2025-11-30', 3), '2026-02-28');
  assert.equal(addMonths('2025-03-31', -1), '2025-02-28');
  assert.equal(addMonths('2025-01-15', -13), '2023-12-15');
  assert.equal(addMonths('2025-12-31', 1), '2026-01-31');
  assert.equal(addMonths('2025-10-31', -12), '2024-10-31');
});

test('what is not a day has no number', () => {
  assert.throws(() => dayNumber('2025-07'), /not a day: "2025-07"/);
  assert.throws(() => addMonths('2025-02-30', 1), RangeError);
  assert.throws(() => dayFromNumber(NaN), RangeError);
});
