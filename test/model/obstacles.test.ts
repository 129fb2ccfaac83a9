import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {bundledDataset} from '../../src/model/dataset.js';
import {loadParts} from '../../src/model/bundled-parts.js';
import {balanceOn} from '../../src/model/balance.js';
import {obstaclesOn} from '../../src/model/obstacles.js';

const dataset = bundledDataset();
const parts = await loadParts();

/** The day of the article that the project is made from. */
const ARTICLE = '2025-07-31';

describe('obstacles', () => {
  test('those that the article names come first, with evidence up to the day and the oldest first', () => {
    const all = obstaclesOn(parts.obstacles, ARTICLE, dataset.day);
    assert.equal(all.length, 12);
    const named = all.map(({obstacle}) => obstacle.inArticle);
    assert.deepEqual(
      named,
      [...named].sort((one, other) => Number(other) - Number(one)),
    );
    for (const {evidence} of all) {
      const dates = evidence.map(({date}) => date);
      assert.ok(dates.every((date) => date <= ARTICLE));
      assert.deepEqual(dates, [...dates].sort());
    }
  });

  test('the warrants have no evidence before they were asked for, and two after they were issued', () => {
    const evidence = (day: string) =>
      obstaclesOn(parts.obstacles, day, dataset.day).find(({obstacle}) => obstacle.id === 'obs-icc-warrants')
        ?.evidence.length;
    assert.equal(evidence('2025-01-22'), 0);
    assert.equal(evidence('2025-01-23'), 1);
    assert.equal(evidence('2025-07-08'), 2);
  });

  test('on the dataset’s own day all that is recorded is there, and each who cites is on one side', () => {
    for (const {obstacle, evidence, conditions, criticisms, responses} of obstaclesOn(
      parts.obstacles,
      dataset.day,
      dataset.day,
    )) {
      assert.equal(evidence.length, obstacle.evidence.length);
      assert.equal(conditions.length + criticisms.length, obstacle.citedBy.length);
      assert.equal(responses.length, obstacle.responses.length);
    }
  });

  test('an inclusive government is what most make a condition', () => {
    const {chips, obstacles} = balanceOn(parts, dataset.day, dataset.day);
    assert.equal(obstacles[0]?.obstacle.id, 'obs-inclusive-government');
    assert.equal(obstacles.length, 12);
    assert.equal(chips.length, 8);
    assert.ok(chips[0]!.moves.length > 0);
    for (const {cells, moves} of chips)
      assert.equal(
        moves.length,
        cells.filter((cell) => cell?.salience === 'decisive' || cell?.salience === 'strong').length,
      );
  });
});
