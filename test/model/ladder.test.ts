import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {bundledDataset} from '../../src/model/dataset.js';
import {ladderOn, movementBetween, RUNGS} from '../../src/model/ladder.js';

const dataset = bundledDataset();

/** The day of the article that the project is made from. */
const ARTICLE = '2025-07-31';

describe('the ladder', () => {
  test('every state stands on one rung or beside the ladder, and each rung counts those above it', () => {
    const rungs = ladderOn(dataset, ARTICLE);
    assert.equal(rungs.flatMap(({rows}) => rows).length, 194);
    const climbed = rungs.filter(({rung}) => rung > 0);
    assert.deepEqual(
      climbed.map(({status}) => status),
      [...RUNGS].reverse(),
    );
    let above = 0;
    for (const {rows, atLeast} of climbed) {
      above += rows.length;
      assert.equal(atLeast, above);
    }
    assert.deepEqual(
      climbed[0]?.rows.map(({id}) => id),
      ['RU'],
    );
  });

  test('between January 2024 and July 2025 Russia climbed two rungs; Austria came from what was not known', () => {
    const moved = new Map(movementBetween(dataset, '2024-01-01', ARTICLE).map(({id, steps}) => [id, steps]));
    assert.equal(moved.get('RU'), 2);
    assert.ok(moved.has('AT') && moved.get('AT') === undefined);
    assert.ok(!moved.has('BR'));
  });

  test('after July 2025 Turkey fell by one rung', () => {
    const moved = movementBetween(dataset, ARTICLE, '2026-06-01');
    assert.equal(moved.find(({id}) => id === 'TR')?.steps, -1);
    assert.ok(moved.every(({id}) => !dataset.organisations.includes(id)));
  });
});
