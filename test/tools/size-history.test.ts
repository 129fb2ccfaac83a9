import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {ELEMENTS} from '../../tools/elements.mjs';
import {root} from '../../tools/run.mjs';
import {growths, lastOf, record} from '../../tools/size/history.mjs';

const day = '2026-06-30';
const weights = (...figures: [string, number][]) => new Map(figures);

describe('the history of weights', () => {
  it('has a column for each version, and a version that is recorded again changes its own', () => {
    const first = record('', {version: '0.1.0', day}, weights(['map', 36_812], ['site', 4_110]));
    assert.equal(first, `bundle,0.1.0 with data of ${day}\nmap,36812\nsite,4110\n`);
    const again = record(
      first,
      {version: '0.1.0', day: '2026-07-05'},
      weights(['map', 37_000], ['site', 4_110]),
    );
    assert.equal(again, 'bundle,0.1.0 with data of 2026-07-05\nmap,37000\nsite,4110\n');
    const next = record(
      again,
      {version: '0.1.1', day: '2026-07-09'},
      weights(['map', 37_010], ['site', 4_110]),
    );
    assert.equal(
      next,
      'bundle,0.1.0 with data of 2026-07-05,0.1.1 with data of 2026-07-09\nmap,37000,37010\nsite,4110,4110\n',
    );
  });

  it('keeps a bundle that is gone while an earlier version had it, and has room for one that is new', () => {
    const first = record('', {version: '0.1.0', day}, weights(['map', 1], ['old', 2]));
    const next = record(first, {version: '0.2.0', day}, weights(['map', 1], ['new', 3]));
    assert.equal(
      next,
      `bundle,0.1.0 with data of ${day},0.2.0 with data of ${day}\nmap,1,1\nnew,,3\nold,2,\n`,
    );
    assert.deepEqual(lastOf(next).weights, weights(['map', 1], ['new', 3]));
    // Within one version it leaves no trace.
    assert.equal(
      record(first, {version: '0.1.0', day}, weights(['map', 1])),
      `bundle,0.1.0 with data of ${day}\nmap,1\n`,
    );
  });

  it('lets pass a hundredth of a bundle, or 150 bytes if that is more, up or down', () => {
    const recorded = weights(['small', 4_000], ['large', 200_000]);
    const outOfStep = (small: number, large: number) =>
      growths(recorded, weights(['small', small], ['large', large]))
        .filter(({isOutOfStep}) => isOutOfStep)
        .map(({name}) => name);
    assert.deepEqual(outOfStep(4_150, 202_000), []);
    assert.deepEqual(outOfStep(3_850, 198_000), []);
    assert.deepEqual(outOfStep(4_151, 202_001), ['small', 'large']);
    assert.deepEqual(outOfStep(3_849, 197_999), ['small', 'large']);
  });

  it('tells of a bundle that came or went unrecorded', () => {
    assert.deepEqual(growths(weights(['old', 1]), weights(['new', 2])), [
      {name: 'new', before: undefined, now: 2, isOutOfStep: true},
      {name: 'old', before: 1, now: undefined, isOutOfStep: true},
    ]);
  });

  it('has every element in three ways, and what holds several', () => {
    const names = [...lastOf(readFileSync(join(root, 'tools/size/history.csv'), 'utf8')).weights.keys()];
    assert.deepEqual(names, [
      ...ELEMENTS.flatMap(({tag}) => ['script', 'details', 'modules'].map((what) => `${tag} ${what}`)),
      'all on one page modules',
      'all in one',
      'offline page by gzip',
      'site script',
      'site module',
    ]);
  });
});
