import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {bundledDataset} from '../../src/model/dataset.js';
import {differenceBetween} from '../../src/model/difference.js';

const dataset = bundledDataset();

/** The day of the article that the project is made from. */
const ARTICLE = '2025-07-31';

describe('what changed', () => {
  test('on 3 July 2025 Russia’s position, and nothing else', () => {
    const {positions, missions, missionsInAfghanistan} = differenceBetween(
      dataset,
      '2025-07-02',
      '2025-07-03',
    );
    assert.deepEqual(
      positions.map(({id, from, to}) => [id, from.status, to.status]),
      [['RU', 'accepts-charge', 'recognised']],
    );
    assert.deepEqual([missions, missionsInAfghanistan.filter(({place}) => place !== 'RU')], [[], []]);
  });

  test('between a day and itself nothing; backwards, the same the other way round', () => {
    const same = differenceBetween(dataset, ARTICLE, ARTICLE);
    assert.deepEqual(Object.values(same).flat(), []);
    const there = differenceBetween(dataset, '2024-01-01', ARTICLE);
    const back = differenceBetween(dataset, ARTICLE, '2024-01-01');
    assert.deepEqual(
      back.missions.map(({id, from, to}) => [id, to.status, from.status]),
      there.missions.map(({id, from, to}) => [id, from.status, to.status]),
    );
    assert.ok(there.missions.length > 0);
  });
});
