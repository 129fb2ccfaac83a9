import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {parse} from 'yaml';
import {compileDetails} from '../../data/build/details.js';
import {compileFacts, packDay} from '../../data/build/facts.js';
import {LANGS} from '../../data/build/languages.js';
import {readRecords, valuesOf, type DataRecord} from '../../data/build/record.js';
import {compileWords} from '../../data/build/words.js';
import {readTopology} from '../../data/build/world-read.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {copyOf, handedIn, real, root, type RecordValue} from './records.js';

const {records} = real;
const START = '2021-08-15';
const topology = readTopology();

/** Everything that is compiled from these records. */
const compileAll = (from: readonly DataRecord[]) =>
  JSON.stringify([
    compileFacts(from, START),
    ...LANGS.flatMap((lang) => [compileWords(from, topology, {}, lang), compileDetails(from, lang)]),
  ]);

test('compiled twice, and from records read twice, it is the same text', () => {
  const once = compileAll(records);
  assert.equal(compileAll(records), once);
  assert.equal(compileAll(readRecords(root).records), once);
});

test('compiling changes no record', () => {
  const before = JSON.stringify(records);
  compileAll(records);
  assert.equal(JSON.stringify(records), before);
});

test('193 members and two observers of the United Nations, one of them asked about: 194 states', () => {
  const countries = valuesOf(records, 'countries');
  assert.equal(countries.filter(({kind}) => kind === 'member').length, 193);
  assert.deepEqual(
    countries.filter(({kind}) => kind === 'observer').map(({id}) => id),
    ['PS', 'VA'],
  );
  assert.equal(compileFacts(records, START).states.split(' ').length, 194);
  assert.ok(!compileFacts(records, START).states.includes('AF'));
});

test('every territory belongs to a state, and only territories do', () => {
  const byId = new Map(valuesOf(records, 'countries').map((value) => [value.id, value]));
  for (const {id, kind, partOf} of byId.values()) {
    assert.equal(partOf !== undefined, kind === 'territory', id);
    if (partOf) assert.equal(byId.get(partOf)?.kind, 'member', id);
  }
});

test('the words of a language end with the sentence that names the boundary view', () => {
  for (const lang of LANGS)
    assert.equal(compileWords(records, topology, {}, lang).worldview, topology.caption[lang]);
});

test('the start is the one of data/dataset.yaml', () => {
  const {start} = parse(readFileSync(new URL('../../data/dataset.yaml', import.meta.url), 'utf8')) as {
    start: string;
  };
  assert.equal(start, START);
  assert.equal(bundledDataset().start, START);
});

describe('how a statement is packed', () => {
  const statement = copyOf('data/missions-in-afghanistan/sa-kabul.yaml').value.statements![1]!;
  const packed = (
    kind: DataRecord['kind'],
    change: Partial<NonNullable<RecordValue['statements']>[number]>,
    value: Partial<RecordValue> = {},
  ) => {
    const id = {recognition: 'pos-sa-01', missions: 'sa-riyadh-embassy-01'}[kind as string] ?? 'kab-sa-01';
    const own = {...statement, seat: undefined, until: undefined, id, ...change};
    const record = {
      kind,
      file: '',
      value: {id: 'SA', sender: 'SA', city: 'kabul', type: 'embassy', ...value, statements: [own]},
    };
    const facts = compileFacts([handedIn(record)], START);
    return (
      {recognition: facts.positions, missions: facts.missions}[kind as string] ?? facts.missionsInAfghanistan
    );
  };

  for (const [says, kind, change, text] of [
    [
      'a position',
      'recognition',
      {
        status: 'recognised',
        since: '2025-07-03',
        reported: '2025-07-31',
        confidence: 'high',
        direction: 'both',
      },
      'SA=0hb,250703,250731',
    ],
    [
      'a month and a year',
      'recognition',
      {status: 'refuses', since: '2022-03', reported: '2023', confidence: 'low'},
      'SA=6l,2203,23',
    ],
    [
      'no day at all',
      'recognition',
      {status: 'talks-only', since: undefined, reported: undefined, confidence: 'medium'},
      'SA=4m',
    ],
    [
      'an id of its own',
      'recognition',
      {id: 'pos-sa-old', status: 'talks-only', since: undefined, reported: '2024', confidence: 'medium'},
      'SA=4m,,24,,,pos-sa-old',
    ],
    [
      'an end',
      'missions-in-afghanistan',
      {status: 'relocated', since: '2023-02', until: '2024-07', reported: '2023-02-07', confidence: 'medium'},
      'SA kabul embassy=4m,2302,230207,2407',
    ],
    [
      'a seat',
      'missions-in-afghanistan',
      {status: 'relocated', since: '2023-02', reported: undefined, confidence: 'medium', seat: 'doha'},
      'SA kabul embassy=4m,2302,,,@doha',
    ],
  ] as const) {
    test(says, () => assert.equal(packed(kind, change), text));
  }

  test('a seat is kept where the statement also states an earlier one more exactly', () => {
    const text = packed('missions-in-afghanistan', {status: 'relocated', seat: 'doha', refines: 'kab-sa-00'});
    assert.match(text, /</);
    assert.match(text, /@doha/);
  });

  test('days lose their century and their hyphens', () => {
    assert.deepEqual(['2025-07-03', '2025-07', '2025', undefined].map(packDay), ['250703', '2507', '25', '']);
  });
});

test('a note is packed on one line, whatever its record’s line breaks', () => {
  const record = copyOf('data/recognition/RU.yaml');
  record.value.statements = record.value.statements!.slice(0, 1);
  const [own] = record.value.statements;
  own!.note.en = 'One\n  line\tonly.';
  own!.note.prs = {...own!.note.prs, text: 'یک\nخط', reviewed: false};
  own!.note.ps = {...own!.note.ps, text: 'یوه\nکرښه', reviewed: true};
  assert.equal(compileDetails([handedIn(record)], 'en').notes, 'One line only.');
  assert.equal(compileDetails([handedIn(record)], 'prs').notes, '~یک خط');
  assert.equal(compileDetails([handedIn(record)], 'ps').notes, 'یوه کرښه');
});
