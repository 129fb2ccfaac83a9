import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rule} from '../../../data/build/checks/ids.js';
import {copyOf, handedIn, real} from '../records.js';
import {LONDON, NORWAY, RIYADH, letsPass, put, statement, tells} from './tells.js';

tells(rule, [
  [
    'a record whose id is not its file’s name',
    NORWAY,
    (value) => (value.id = 'NR'),
    '/id',
    /"NR" is not the file's name/,
    /write id: NO/,
  ],
  [
    'a statement with the id of another of its record',
    LONDON,
    (value) => (statement(value, 2).id = 'gb-london-embassy-01'),
    '/statements/2/id',
    /"gb-london-embassy-01" stands in data\/missions\/gb-london-embassy\.yaml too/,
    /next free number/,
  ],
]);

tells(
  rule,
  [
    [
      'a piece of evidence with the id of an event',
      'data/obstacles/obs-women.yaml',
      (value) => put((value as unknown as {evidence: object[]}).evidence[0]!, 'id', 'ev-2024-08-21-vice-law'),
      '/evidence/0/id',
      /stands in data\/events\/ev-2024-08-21-vice-law\.yaml too/,
      /next free number/,
    ],
  ],
  'all',
);

letsPass(rule, 'an id need not follow from the place in the history', LONDON, (value) => {
  statement(value, 1).id = 'gb-london-embassy-closing';
});

test('two files with one id name each other', () => {
  const kabul = copyOf('data/missions-in-afghanistan/ru-kabul.yaml');
  statement(kabul.value).id = statement(copyOf(RIYADH).value, 2).id;
  assert.deepEqual(
    rule.check([handedIn(copyOf(RIYADH)), handedIn(kabul)]).map(({file, path, says}) => [file, path, says]),
    [[kabul.file, '/statements/0/id', `"kab-sa-03" stands in ${RIYADH} too`]],
  );
});

test('a state’s position has the state’s own code as its id', () => {
  assert.ok(real.records.some(({file}) => file === 'data/recognition/NO.yaml'));
  assert.deepEqual(rule.check(real.records), []);
});
