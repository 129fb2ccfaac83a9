import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseRecord} from '../../data/build/record.js';
import {KINDS} from '../../src/model/schema/kinds.js';
import {real} from './records.js';

test('a record keeps its kind, its file and what it says', () => {
  assert.deepEqual(parseRecord('cities', 'data/cities/oslo.yaml', "id: oslo\nsince: '2025'\ncountry: NO\n"), {
    record: {
      kind: 'cities',
      file: 'data/cities/oslo.yaml',
      value: {id: 'oslo', since: '2025', country: 'NO'},
    },
    messages: [],
  });
});

for (const [says, yaml] of [
  ['a colon in a text without quotes', 'id: a\nnote: Two sides: one text\n'],
  ['a quotation mark that is not closed', 'id: a\nnote: "Open\n'],
  ['a tab as indent', 'id: a\nname:\n\ten: Oslo\n'],
  ['a key given twice', 'id: a\nid: b\n'],
  ['a list and a key side by side', 'id: a\n- b\n'],
] as const) {
  test(`${says} is no YAML: the file, the fault with its line, and a mend are told, and nothing is thrown`, () => {
    const {record, messages} = parseRecord('sources', 'data/sources/a.yaml', yaml);
    assert.equal(record, undefined);
    assert.ok(messages.length > 0);
    for (const {file, says: fault, mend} of messages) {
      assert.equal(file, 'data/sources/a.yaml');
      assert.match(fault, /^not valid YAML: .* at line \d+/);
      assert.match(mend, /quotes/);
    }
  });
}

test('every file of data/ is YAML, and each kind has its records', () => {
  assert.deepEqual(real.messages, []);
  const counts = Object.fromEntries(
    KINDS.map((kind) => [kind, real.records.filter((record) => record.kind === kind).length]),
  );
  assert.deepEqual(counts, {
    countries: 250,
    organisations: 3,
    cities: 66,
    recognition: 53,
    missions: 67,
    'missions-in-afghanistan': 46,
    parties: 82,
    events: 155,
    chips: 8,
    actors: 9,
    leverage: 56,
    interests: 23,
    obstacles: 12,
    assessments: 19,
    claims: 23,
    figures: 44,
    sources: 532,
  });
});
