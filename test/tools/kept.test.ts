import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, rmSync, utimesSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {keptIn} from '../../tools/kept.mjs';

describe('what is kept between builds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  after(() => rmSync(folder, {recursive: true}));
  let made = 0;
  const ask = async (kept: ReturnType<typeof keptIn>, ...from: string[]) =>
    String(await kept(from, async () => `${from.join('+')} ${++made}`));

  it('is made once, also for two who ask at the same time and for the next build', async () => {
    const kept = keptIn(folder);
    assert.deepEqual(await Promise.all([ask(kept, 'a', 'b'), ask(kept, 'a', 'b')]), ['a+b 1', 'a+b 1']);
    assert.equal(await ask(keptIn(folder), 'a', 'b'), 'a+b 1');
  });

  it('is made anew of anything else, also where that reads the same in a row', async () => {
    assert.equal(await ask(keptIn(folder), 'a', 'c'), 'a+c 2');
    assert.equal(await ask(keptIn(folder), 'ab', ''), 'ab+ 3');
  });

  it('is not kept where it could not be made, nor for longer than a month after it was last asked for', async () => {
    const kept = keptIn(folder);
    const fails = () => kept(['d'], () => Promise.reject(new Error('no')));
    await assert.rejects(fails, /no/);
    await assert.rejects(fails, /no/);
    assert.equal(readdirSync(folder).length, 3);
    const [old = ''] = readdirSync(folder);
    utimesSync(join(folder, old), 0, 0);
    keptIn(folder);
    assert.equal(readdirSync(folder).length, 2);
  });
});
