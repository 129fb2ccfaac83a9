import assert from 'node:assert/strict';
import {mkdtempSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {baselineOf, filesOfAll, FOLDER} from './baselines.js';
import {openCamera, type Camera} from './camera.js';
import {compare} from './compare.js';
import {writeDifference} from './difference.js';
import {fileOf, looksOf, TAGS} from './looks.js';

/** Of all baselines together, in bytes: they are in the history for ever. */
const MOST_BYTES = 3_000_000;

describe('the look of each element, in chromium', () => {
  let camera: Camera;
  let folder = '';
  before(async () => (camera = await openCamera()));
  after(() => camera.close());

  for (const tag of TAGS) {
    it(`<${tag}> looks as it did when its pictures were accepted`, async () => {
      const faults: string[] = [];
      for (const look of looksOf(tag)) {
        const baseline = baselineOf(look);
        const picture = await camera.shoot(look);
        if (!baseline) {
          faults.push(`${fileOf(look)}: there is no baseline`);
          continue;
        }
        const comparison = compare(baseline, picture);
        if (comparison.same) continue;
        folder ||= mkdtempSync(join(tmpdir(), 'recognition-elements-look-'));
        const path = writeDifference(folder, look, baseline, picture, comparison);
        faults.push(`${fileOf(look)}: ${comparison.says}\n  baseline, now, difference: ${path}`);
      }
      const mend = `If it should look so: npm run visual:update ${tag}`;
      assert.ok(faults.length === 0, [...faults, mend].join('\n'));
    });
  }

  it('has no baseline of what there is no longer', () => {
    assert.deepEqual(filesOfAll(), TAGS.flatMap((tag) => looksOf(tag).map(fileOf)).sort());
  });

  it('stays light', () => {
    const bytes = filesOfAll().reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0);
    assert.ok(bytes < MOST_BYTES, `${bytes} bytes`);
  });
});
