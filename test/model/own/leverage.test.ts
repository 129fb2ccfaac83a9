import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {bundledLeverage} from '../../../src/model/bundled-leverage.js';
import {isLeverage, judgementOn} from '../../../src/model/leverage-grid.js';
import {
  knownOfLeverage,
  leverageFaults,
  ownLeverage,
  toldOfLeverage,
} from '../../../src/model/own/leverage.js';
import {readDataset} from '../../../src/model/own/read.js';
import {ownDetails} from '../../../src/model/own/texts.js';
import {known as ofMap} from './known.js';
import {matrixSample} from './matrix-sample.js';

const ours = bundledLeverage();
const known = knownOfLeverage(ours);
const read = (value: object) => readDataset(JSON.stringify(value), known);

function soundFile(value: object) {
  const reading = read(value);
  assert.ok('file' in reading, JSON.stringify(reading));
  assert.deepEqual(leverageFaults(reading.file), []);
  return reading.file;
}

/** An overlay with one judgement, on a chip and an actor of ours. */
const overlay = (cell: object = {}) => ({
  overlay: true,
  leverage: [
    {
      id: 'own-1',
      chip: 'isis-k',
      actor: 'china',
      salience: 'weak',
      basis: 'other-source',
      note: 'Why.',
      sources: ['list'],
      ...cell,
    },
  ],
  sources: matrixSample().sources,
});

describe('a matrix of someone’s own', () => {
  it('is told from a file of the same kinds by the words that records of a file have', () => {
    assert.ok(isLeverage(ours));
    assert.ok(isLeverage(ownLeverage(soundFile(matrixSample()), known, ours)));
    for (const given of [
      undefined,
      null,
      '',
      'x',
      [],
      {},
      matrixSample(),
      overlay(),
      {...ours, chips: [null]},
    ])
      assert.ok(!isLeverage(given), JSON.stringify(given));
  });

  it('stands in the place of ours as a whole', () => {
    const facts = ownLeverage(soundFile(matrixSample()), known, ours);
    assert.deepEqual(
      [facts.day, facts.chips.length, facts.actors.length, facts.leverage.length, facts.interests.length],
      ['2026-01-01', 2, 2, 3, 1],
    );
    assert.equal(judgementOn(facts, 'gas', 'union')?.salience, 'decisive');
    assert.equal(judgementOn(facts, 'transit', 'union'), undefined);
  });

  it('laid upon ours takes the place of our judgement on the same chip and actor', () => {
    const facts = ownLeverage(soundFile(overlay()), known, ours);
    assert.equal(facts.leverage.length, ours.leverage.length);
    assert.equal(judgementOn(facts, 'isis-k', 'china')?.id, 'own-1');
    assert.deepEqual(facts.interests, ours.interests);
  });

  it('laid upon ours moves a judgement of ours whose id it takes for another chip', () => {
    const own = {id: 'lev-isis-k-china', chip: 'detainees', actor: 'iran'};
    const facts = ownLeverage(soundFile(overlay(own)), known, ours);
    assert.equal(judgementOn(facts, 'isis-k', 'china'), undefined);
    assert.equal(judgementOn(facts, 'detainees', 'iran')?.id, 'lev-isis-k-china');
  });

  it('laid upon ours adds evidence to a chip of ours', () => {
    const [chip] = matrixSample().chips;
    const file = soundFile({...overlay(), leverage: [], chips: [{...chip, id: 'isis-k'}]});
    const {chips} = ownLeverage(file, known, ours);
    const before = ours.chips.find(({id}) => id === 'isis-k')?.evidence ?? [];
    assert.deepEqual(chips.find(({id}) => id === 'isis-k')?.evidence, [
      ...before,
      {id: 'gas-2025', date: '2025-11'},
    ]);
    assert.equal(chips.length, ours.chips.length);
  });

  it('gives note and sources of cells, interests, chips and evidence', () => {
    const file = soundFile(matrixSample());
    const {notes, sourcesOf} = ownDetails(file, toldOfLeverage(file), 'ps');
    assert.equal(notes.get('gas-union')?.text, 'ولې؟');
    assert.equal(notes.get('gas-2025')?.text, 'It was signed.');
    for (const id of ['gas-union', 'union-heat', 'gas-2025', 'gas'])
      assert.equal(sourcesOf.get(id)?.[0]?.url, 'https://example.org/list', id);
    assert.deepEqual(sourcesOf.get('transit-club'), []);
  });

  const broken: [string, object, string][] = [
    [
      'a chip that is not there',
      {...matrixSample(), chips: matrixSample().chips.slice(1)},
      '/leverage/0/chip',
    ],
    [
      'two judgements on a chip and an actor',
      {
        ...matrixSample(),
        leverage: [...matrixSample().leverage, {...matrixSample().leverage[0], id: 'again'}],
      },
      '/leverage/3',
    ],
    [
      'a chip and an actor of one id',
      {...matrixSample(), actors: [...matrixSample().actors, {id: 'gas', label: 'G', states: ['DE']}]},
      '/actors/2/id',
    ],
    [
      'a whole dataset that cites a chip of ours',
      {...overlay(), overlay: false, day: '2026-01-01'},
      '/leverage/0/chip',
    ],
    ['a weight that is none', overlay({salience: 'huge'}), '/leverage/0/salience'],
  ];
  for (const [what, value, path] of broken) {
    it(`with ${what} is told of at its place`, () => {
      const reading = read(value);
      assert.ok('faults' in reading);
      assert.ok(
        reading.faults.some((fault) => fault.path === path),
        JSON.stringify(reading.faults),
      );
    });
  }

  it('has to have chips and actors, if it is no overlay', () => {
    const reading = read({title: 'x', day: '2026-01-01'});
    assert.ok('file' in reading);
    assert.equal(leverageFaults(reading.file)[0]?.path, '/chips');
    const table = read({overlay: true});
    assert.ok('file' in table);
    assert.deepEqual(leverageFaults(table.file), []);
  });

  it('may stand in one overlay with positions: a map takes it, too', () => {
    assert.ok('file' in readDataset(JSON.stringify(overlay()), ofMap));
  });
});
