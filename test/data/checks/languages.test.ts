import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rule} from '../../../data/build/checks/languages.js';
import {real} from '../records.js';
import {RU, tells} from './tells.js';

tells(rule, [
  [
    'words in a language that is not in the list',
    RU,
    (value) =>
      Object.assign(value.statements?.[0]?.note ?? {}, {xx: {text: 'x', of: '00000000', reviewed: false}}),
    '/statements/0/note/xx',
    /no language of ours/,
    /locales\/languages\.json/,
  ],
]);

test('the records have words in no other language than those of the list', () => {
  assert.deepEqual(rule.check(real.records), []);
});
