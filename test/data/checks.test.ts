import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {RULES, check, formatMessage} from '../../data/build/check.js';
import {referencesOf} from '../../data/build/checks/references.js';
import type {DataRecord, Message} from '../../data/build/record.js';
import {BERLIN, LONDON, OSLO, RU, SOURCE, put, statement} from './checks/tells.js';
import {real, root, withSlips} from './records.js';

const QATAR = 'data/parties/amir-of-qatar.yaml';

test('every record of the project passes every check', () => {
  assert.deepEqual(check(real).map(formatMessage), []);
});

test('each rule is a file of its name, says what it asks for, and has a test', () => {
  const names = ['shape', ...RULES.map(({name}) => name)].sort();
  const stems = (folder: string, end: string) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(end))
      .map((name) => name.slice(0, -end.length))
      .sort();
  assert.deepEqual(stems('data/build/checks', '.ts'), names);
  assert.deepEqual(stems('test/data/checks', '.test.ts'), names);
  for (const {description} of RULES) assert.match(description, /^\p{Lu}.*\.$/u);
});

describe('a file that is no record', () => {
  for (const [says, value] of [
    ['an empty file', null],
    ['a file that is a list', []],
    ['a file that is one word', 'Russia'],
  ] as const) {
    test(`${says} is told and stops no other check`, () => {
      const record = {kind: 'recognition', file: RU, value} as unknown as DataRecord;
      const records = real.records.map((each) => (each.file === RU ? record : each));
      const messages = check({records, messages: []});
      assert.deepEqual(
        messages.map(({file, path}) => [file, path]),
        [[RU, '/']],
      );
    });
  }
});

describe('all at once', () => {
  test('faults of every kind in many files are told in one run', () => {
    const records = withSlips(
      {file: RU, change: (value) => put(statement(value), 'since', 2022)},
      {file: RU, change: (value) => put(statement(value, 1), 'sinec', '2025')},
      {file: QATAR, change: (value) => (value.id = 'emir-of-qatar')},
      {file: LONDON, change: (value) => (statement(value, 2).refines = 'gb-london-embassy-01')},
      {file: BERLIN, change: (value) => (statement(value).since = '2021-02-30')},
      {file: OSLO, change: (value) => (value.name!.prs.text = 'اوسلو Oslo')},
    );
    const unread: Message = {file: 'data/sources/x.yaml', path: '/', says: 'not valid YAML', mend: 'quotes'};
    const messages = check({records, messages: [unread]});
    assert.deepEqual(messages.map(({file, path}) => `${file} ${path}`).sort(), [
      `${OSLO} /name/prs/text`,
      `${BERLIN} /statements/0/since`,
      `${LONDON} /statements/2/refines`,
      `${QATAR} /id`,
      `${RU} /statements/0/since`,
      `${RU} /statements/1/sinec`,
      'data/sources/x.yaml /',
    ]);
  });

  test('a record that could not be read is told once, not again by all that name it', () => {
    const records = real.records.filter(({file}) => file !== SOURCE);
    const unread: Message = {file: SOURCE, path: '/', says: 'not valid YAML', mend: 'quotes'};
    assert.deepEqual(check({records, messages: [unread]}), [unread]);
  });

  test('a source that has gone is told by everything that names it', () => {
    const records = real.records.filter(({file}) => file !== SOURCE);
    const uses = real.records
      .flatMap((record) => referencesOf(record))
      .filter(([, id]) => id === 'sharafat-2025');
    const messages = check({records, messages: []});
    assert.ok(uses.length > 100);
    assert.equal(messages.length, uses.length);
    assert.ok(messages.every(({says}) => says === 'no record "sharafat-2025"'));
  });

  test('a message is printed with its place, its fault and its mend', () => {
    assert.equal(
      formatMessage({file: RU, path: '/id', says: 'wrong', mend: 'mend it'}),
      `${RU} /id\n  wrong\n  → mend it`,
    );
  });
});
