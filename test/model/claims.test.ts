import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {bundledDataset} from '../../src/model/dataset.js';
import {loadParts} from '../../src/model/bundled-parts.js';
import {claimsBy, claimsOn} from '../../src/model/claims.js';

const dataset = bundledDataset();
const parts = await loadParts();

/** The day of the article that the project is made from. */
const ARTICLE = '2025-07-31';

describe('claims', () => {
  const on = (id: string, day: string) =>
    claimsOn(dataset, parts.claims, day).find(({claim}) => claim.id === id);

  test('Mujahid’s 40 and the ministry’s 29 stand beside our own counts, each with what it counts', () => {
    const forty = on('clm-40-countries', ARTICLE);
    assert.equal(forty?.claim.figure, 40);
    assert.ok(
      forty?.evidence.some(({figure, sources}) => figure === 29 && sources.includes('sharafat-2025')),
    );
    assert.deepEqual(
      forty?.counts.map(({definition, then, now}) => [
        then.measure,
        definition.count,
        definition.statuses.join(' '),
        then.day,
        now.day,
        now.value,
      ]),
      [
        ['states-with-controlled-missions', 'states', 'taliban', '2025-02-28', ARTICLE, 17],
        ['controlled-missions', 'missions', 'taliban', '2025-02-28', ARTICLE, 24],
        [
          'controlled-or-coordinated-missions',
          'missions',
          'taliban taliban-coordinated',
          '2025-02-28',
          ARTICLE,
          29,
        ],
      ],
    );
    for (const {then, now} of forty.counts) {
      assert.ok(then.value < now.value && now.value < 40, 'fewer than claimed, on its day and later');
      assert.ok(now.statements.length >= now.value);
    }
  });

  test('a claim of February 2025 is not there before the month is over, nor what was said beside it later', () => {
    assert.equal(on('clm-40-countries', '2025-02-27'), undefined);
    const then = on('clm-40-countries', '2025-02-28');
    assert.ok(then && !then.evidence.some(({figure}) => figure === 29));
  });

  test('on the dataset’s own day all claims are there, the oldest first', () => {
    const all = claimsOn(dataset, parts.claims, dataset.day).map(({claim}) => claim.date);
    assert.equal(all.length, parts.claims.length);
    assert.deepEqual(all, [...all].sort());
  });

  test('those made by a day are the same with evidence and counts as without', () => {
    for (const day of ['2017-01-01', '2018-12-31', '2022-08-17', ARTICLE, dataset.day]) {
      assert.deepEqual(
        claimsBy(dataset, parts.claims, day),
        claimsOn(dataset, parts.claims, day).map(({claim}) => claim),
      );
    }
    assert.deepEqual(claimsBy(dataset, parts.claims, '2017-01-01'), []);
  });
});
