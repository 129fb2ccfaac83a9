import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ownFacts} from '../../../src/model/own/facts.js';
import {readDataset} from '../../../src/model/own/read.js';
import {ownDetails, toldOf} from '../../../src/model/own/texts.js';
import {mapAnswer} from '../../../src/model/recognition-map.js';
import {known, sample} from './known.js';

const project = () => [0, 0] as const;
const read = (value: unknown) =>
  readDataset(typeof value === 'string' ? value : JSON.stringify(value), known);
const factsOf = (value: unknown) => {
  const reading = read(value);
  assert.ok('file' in reading, JSON.stringify(reading));
  return ownFacts(reading.file, known, project);
};
const faultsOf = (value: unknown) => {
  const reading = read(value);
  return 'faults' in reading ? reading.faults : [];
};

describe('someone’s own dataset', () => {
  it('about another authority counts all states but the one asked about, and Afghanistan among them', () => {
    const facts = factsOf(sample());
    assert.equal(facts.subject, 'XK');
    assert.ok(facts.states.includes('AF'));
    assert.ok(facts.states.includes('QQ'));
    // 193 members, 2 observers, and the one that the file adds.
    assert.equal(mapAnswer(facts, 'recognition', '2026-01-01').total, 196);
    assert.equal(mapAnswer(facts, 'recognition', '2026-01-01').answering, 1);
    assert.deepEqual(facts.layers, ['recognition', 'missions']);
  });

  it('laid upon ours corrects a statement by its id and adds another', () => {
    const [first, ...others] = known.dataset.positions.get('RU') ?? [];
    assert.ok(first);
    const {recognition, sources} = sample();
    const statements = [
      {...recognition[0]?.statements[0], id: first.id, status: 'refuses'},
      {...recognition[0]?.statements[0], id: 'new', since: '2029-01-01', reported: '2029-01-01'},
    ];
    const facts = factsOf({overlay: true, recognition: [{id: 'RU', statements}], sources});
    const now = facts.positions.get('RU') ?? [];
    assert.deepEqual(
      now.map(({id}) => id),
      [first.id, ...others.map(({id}) => id), 'new'],
    );
    assert.equal(now[0]?.status, 'refuses');
    assert.equal(facts.missions, facts.missions);
    assert.deepEqual(facts.positions.get('CN'), known.dataset.positions.get('CN'));
  });

  it('as a table replaces that table alone, a row for each statement', () => {
    const facts = factsOf(
      '\ufeffstate,state_name,status,since,reported,confidence,source_urls,note\r\n' +
        'RU,"Russia, the",talks-only,2022,2022,high,https://example.org/a https://example.org/b,"said ""yes"""\r\n' +
        'RU,,recognised,2025-07-03,,,,\n' +
        'DE,,unknown,,,,,\n',
    );
    assert.deepEqual([...facts.positions.keys()], ['RU', 'DE']);
    assert.equal(mapAnswer(facts, 'recognition', '2025-07-02').answering, 0);
    assert.equal(mapAnswer(facts, 'recognition', '2025-07-03').answering, 1);
    assert.deepEqual(facts.missions, known.dataset.missions);
  });

  it('tells how many sources each of its statements cites, with its facts', () => {
    const cited = [...factsOf(sample()).positions.values()].flat().map(({id, cited}) => [id, cited]);
    const named = sample().recognition.flatMap(({statements}) =>
      statements.map(({id, sources}) => [id, sources.length]),
    );
    assert.deepEqual(cited, named);
  });

  it('gives notes in the language asked for, else in one that there is, with the sources', () => {
    const reading = read(sample());
    assert.ok('file' in reading);
    const {file} = reading;
    const details = (lang: string) => ownDetails(file, toldOf(file), lang);
    assert.deepEqual(details('ps').notes.get('al-1'), {text: 'یادښت', reviewed: false});
    assert.equal(details('prs').notes.get('al-1')?.text, 'Note of al-1');
    assert.equal(details('en').sourcesOf.get('al-1')?.[0]?.url, 'https://example.org/list');
  });

  const broken: [string, (value: ReturnType<typeof sample>) => unknown, string][] = [
    [
      'a key that means more to the language',
      () => '{"recognition": [{"__proto__": {}}]}',
      '/recognition/0/__proto__',
    ],
    [
      'a script for an address',
      (v) => Object.assign(v.sources[0] ?? {}, {url: 'javascript:1'}) && v,
      '/sources/0/url',
    ],
    [
      'a state that is none',
      (v) => Object.assign(v.recognition[0] ?? {}, {id: 'ZZ'}) && v,
      '/recognition/0/id',
    ],
    [
      'a day that is none',
      (v) => Object.assign(v.events[0] ?? {}, {date: '2023-02-29'}) && v,
      '/events/0/date',
    ],
    [
      'two statements of one id',
      (v) => Object.assign(v.recognition[1]?.statements[0] ?? {}, {id: 'al-1'}) && v,
      '/recognition/1/statements/0/id',
    ],
    [
      'a contested status without sides',
      (v) => Object.assign(v.missions[0]?.statements[0] ?? {}, {status: 'contested'}) && v,
      '/missions/0/statements/0/between',
    ],
    [
      'missions without words for them',
      (v) => Object.assign(v.authority, {layers: {}}) && v,
      '/authority/layers/missions',
    ],
    ['a first day after its own', (v) => ({...v, start: '2027-01-01'}), '/start'],
    ['no words at all', (v) => ({...v, title: {}}), '/title'],
    [
      'two colours for one sign',
      (v) =>
        Object.assign(v.authority, {statuses: {closed: {colour: '#000000'}, refuses: {colour: '#ffffff'}}}) &&
        v,
      '/authority/statuses',
    ],
  ];
  for (const [what, breaking, path] of broken) {
    it(`with ${what} is refused, with the place and the mend`, () => {
      const fault = faultsOf(breaking(sample())).find((each) => each.path === path);
      assert.ok(fault, JSON.stringify(faultsOf(breaking(sample()))));
      assert.ok(fault.says && fault.mend);
    });
  }

  it('with a thousand faults has a hundred told and the others counted', () => {
    const faults = faultsOf({recognition: Array(1000).fill(1)});
    assert.equal(faults.length, 101);
    assert.match(faults[100]?.says ?? '', /900 records were not looked at/);
  });

  it('with more keys than any file has is told how many, and a list of records that it is no object', () => {
    const keys = Object.fromEntries(Array.from({length: 61}, (_, index) => [`k${index}`, 'a, b']));
    assert.deepEqual(faultsOf(keys), [{path: '/', says: 'has 61 keys', mend: 'keep to 60'}]);
    assert.deepEqual(faultsOf(`\ufeff ${JSON.stringify(keys)}`), faultsOf(keys));
    assert.equal(faultsOf(Array(61).fill(keys))[0]?.says, 'must be an object');
    const sixty = Object.fromEntries(Object.entries(keys).slice(0, 60));
    assert.match(faultsOf(sixty)[0]?.says ?? '', /unknown key "k0"/);
  });

  it('in a table with faults has their lines and columns told', () => {
    const paths = faultsOf('state,status,since,source_urls,x\nRU,nice,2025-13,ftp://a,\nZZ,refuses,,,').map(
      ({path}) => path,
    );
    assert.deepEqual(paths, [
      '/line 1',
      '/line 2/status',
      '/line 2/since',
      '/line 2/source_urls',
      '/line 3/state',
    ]);
  });
});
