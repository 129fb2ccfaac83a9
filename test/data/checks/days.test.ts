import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rule} from '../../../data/build/checks/days.js';
import {packDay} from '../../../data/build/facts.js';
import {copyOf, handedIn, type RecordValue} from '../records.js';
import {RU, SOURCE, drop, statement, tells} from './tells.js';

const since = (day: string) => (value: RecordValue) => {
  statement(value).since = day;
  drop(statement(value), 'reported');
};

tells(rule, [
  ['a 30 February', RU, since('2022-02-30'), '/statements/0/since', /"2022-02-30" is no day/, /'2025-07-03'/],
  ['a 29 February of no leap year', RU, since('2023-02-29'), '/statements/0/since', /is no day/, /'2025-07'/],
  ['a thirteenth month', RU, since('2022-13'), '/statements/0/since', /"2022-13" is no day/, /'2025'/],
  ['a day of before the Taliban', RU, since('1989-02-15'), '/statements/0/since', /is no day/, /'2025'/],
  [
    'a report on a day that is none',
    RU,
    (value) => (statement(value).reported = '2022-04-31'),
    '/statements/0/reported',
    /is no day/,
    /'2025'/,
  ],
  [
    'a source published on a day that is none',
    SOURCE,
    (value) => (value.published = '2025-06-31'),
    '/published',
    /"2025-06-31" is no day/,
    /'2025'/,
  ],
]);

test('a day that the check lets pass is of this century, since the packed facts carry two digits of its year', () => {
  const record = copyOf(SOURCE);
  record.value.published = '1996-09-27';
  assert.equal(packDay('1996-09-27'), packDay('2096-09-27'));
  assert.equal(rule.check([handedIn(record)]).length, 1);
});
