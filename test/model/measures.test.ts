import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {bundledDataset} from '../../src/model/dataset.js';
import {differenceBetween} from '../../src/model/difference.js';
import {DEFINITIONS, measureOn} from '../../src/model/measures.js';
import {missionsOn} from '../../src/model/missions.js';
import {mapAnswer} from '../../src/model/recognition-map.js';
import type {Control} from '../../src/model/vocabulary.js';

const dataset = bundledDataset();

/** Missions abroad on a day, by control; written from the records of `data/missions`. */
const CONTROL: Record<string, Record<Control, number>> = {
  '2024-01-01': {
    taliban: 13,
    'taliban-coordinated': 5,
    republic: 37,
    'host-custody': 3,
    closed: 1,
    contested: 2,
    unknown: 6,
  },
  '2025-07-31': {
    taliban: 24,
    'taliban-coordinated': 5,
    republic: 20,
    'host-custody': 5,
    closed: 1,
    contested: 2,
    unknown: 10,
  },
  '2026-06-01': {
    taliban: 27,
    'taliban-coordinated': 5,
    republic: 18,
    'host-custody': 5,
    closed: 2,
    contested: 0,
    unknown: 10,
  },
};

describe('missions abroad', () => {
  for (const [day, expected] of Object.entries(CONTROL)) {
    test(`on ${day} the classes sum to the 67 on record`, () => {
      const {counts, total} = mapAnswer(dataset, 'missions', day);
      assert.deepEqual(Object.fromEntries(counts.map(({status, count}) => [status, count])), expected);
      assert.equal(total, 67);
      assert.equal(
        counts.reduce((sum, {count}) => sum + count, 0),
        67,
      );
    });
  }

  /** A change as told below: mission, status, the statements that it rests on. */
  const told = (from: string, to: string) =>
    Object.fromEntries(
      differenceBetween(dataset, from, to).missions.map((change) => [
        change.id,
        `${change.from.status} → ${change.to.status}: ${change.to.statements.map(({id}) => id).join(' ')}`,
      ]),
    );

  test('between July 2025 and June 2026 five statements made the difference', () => {
    assert.deepEqual(told('2025-07-31', '2026-06-01'), {
      'de-berlin-embassy': 'contested → taliban: de-berlin-embassy-03',
      'de-bonn-consulate': 'republic → taliban: de-bonn-consulate-03',
      'in-newdelhi-embassy': 'closed → taliban: in-newdelhi-embassy-04',
      'jp-tokyo-embassy': 'republic → closed: jp-tokyo-embassy-02',
      'tj-khorog-consulate': 'contested → closed: tj-khorog-consulate-03',
    });
  });

  test('between January 2024 and July 2025 eleven came under control, each by a dated statement', () => {
    const changes = told('2024-01-01', '2025-07-31');
    const came = Object.entries(changes).filter(([, change]) => change.includes('→ taliban:'));
    assert.deepEqual(Object.fromEntries(came), {
      'az-baku-embassy': 'taliban-coordinated → taliban: az-baku-embassy-02',
      'id-jakarta-embassy': 'taliban-coordinated → taliban: id-jakarta-embassy-03',
      'in-hyderabad-consulate': 'republic → taliban: in-hyderabad-consulate-02',
      'in-mumbai-consulate': 'republic → taliban: in-mumbai-consulate-02',
      'ir-mashhad-consulate': 'unknown → taliban: ir-mashhad-consulate-02',
      'my-kualalumpur-embassy': 'contested → taliban: my-kualalumpur-embassy-02',
      'no-oslo-embassy': 'republic → taliban: no-oslo-embassy-03',
      'om-muscat-embassy': 'unknown → taliban: om-muscat-embassy-01',
      'sa-riyadh-embassy': 'republic → taliban: sa-riyadh-embassy-02',
      'tr-ankara-embassy': 'republic → taliban: tr-ankara-embassy-03',
      'uz-tashkent-embassy': 'republic → taliban: uz-tashkent-embassy-03',
    });
    // 13 under control before, 24 after: none left.
    assert.equal(13 + came.length, 24);
  });

  test('by host and by region each mission stands once', () => {
    const regions = new Map([
      ['RU', 'europe'],
      ['UZ', 'central-asia'],
    ]);
    const {rows, byHost, byRegion} = missionsOn(dataset, '2025-07-31', {regions});
    assert.equal([...byHost.values()].flat().length, 67);
    assert.equal([...byRegion.values()].flat().length, 67);
    assert.deepEqual(
      byHost.get('UZ')?.map(({id}) => id),
      ['uz-tashkent-embassy', 'uz-termez-consulate'],
    );
    assert.equal(rows.length, 67);
    const central = missionsOn(dataset, '2025-07-31', {regions, region: 'central-asia'});
    assert.deepEqual(new Set(central.rows.map(({place}) => place)), new Set(['UZ']));
    assert.equal([...central.byControl.keys()].length, 7, 'every class is named');
  });
});

describe('measures', () => {
  for (const [day, states] of [
    ['2025-07-02', []],
    ['2025-07-03', ['RU']],
    ['2025-07-31', ['RU']],
    ['2026-06-01', ['RU']],
  ] as const) {
    test(`on ${day} ${states.length} states recognise`, () => {
      assert.deepEqual(measureOn(dataset, 'recognising-states', day).ids, states);
    });
  }

  test('on the day of the article 24 missions in 17 states are run by appointees, 29 with those that coordinate', () => {
    const on = (measure: Parameters<typeof measureOn>[1]) => measureOn(dataset, measure, '2025-07-31').value;
    assert.equal(on('controlled-missions'), 24);
    assert.equal(on('states-with-controlled-missions'), 17);
    assert.equal(on('coordinated-missions'), 5);
    assert.equal(on('controlled-or-coordinated-missions'), 24 + 5);
    assert.equal(on('republic-missions'), 20);
    assert.equal(on('closed-missions'), 1);
  });

  test('each count is that of its definition: of its rows, states once, and on statements of those rows', () => {
    for (const day of Object.keys(CONTROL)) {
      for (const [measure, {layer, statuses, count}] of Object.entries(DEFINITIONS)) {
        const {value, ids, statements} = measureOn(dataset, measure as keyof typeof DEFINITIONS, day);
        assert.equal(value, ids.length);
        assert.equal(new Set(ids).size, ids.length);
        const rows = mapAnswer(dataset, layer, day).rows.filter(({standing}) =>
          statuses.includes(standing.status),
        );
        for (const id of ids)
          assert.ok(
            rows.some((row) => (count === 'states' ? row.place : row.id) === id),
            `${measure} ${id}`,
          );
        const own = rows.flatMap((row) => row.standing.statements.map(({id}) => id));
        assert.ok(statements.every((id) => own.includes(id)));
        assert.ok(statements.length >= ids.length);
      }
    }
  });

  test('the embassies in Kabul are those of states: the Union’s office and the consulates elsewhere are not among them', () => {
    const {ids} = measureOn(dataset, 'open-embassies-in-kabul', dataset.day);
    assert.ok(ids.includes('ru-kabul'));
    for (const id of ['eu-kabul', 'un-kabul', 'tr-herat', 'tr-mazar']) assert.ok(!ids.includes(id), id);
  });
});
