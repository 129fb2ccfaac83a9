import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rule} from '../../../data/build/checks/codes.js';
import {real} from '../records.js';
import {NORWAY, tells} from './tells.js';

tells(rule, [
  [
    'Britain by the code that it is not assigned',
    NORWAY,
    (value) => (value.id = 'UK'),
    '/id',
    /"UK" is no code of ISO 3166-1/,
    /alpha-2/,
  ],
  ['the code of no country', NORWAY, (value) => (value.id = 'ZZ'), '/id', /"ZZ"/, /alpha-2/],
]);

test('all 249 countries of ISO 3166-1 and Kosovo have a record', () => {
  const countries = real.records.filter(({kind}) => kind === 'countries');
  assert.equal(countries.length, 250);
  assert.deepEqual(rule.check(countries), []);
});
