import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';

const run = (...args: string[]) => spawnSync('npx', ['tsx', 'tools/answer.mjs', ...args], {encoding: 'utf8'});

test('the answer of an element is printed in the language and form asked for', () => {
  const {stdout, status} = run('claim-check', '--lang', 'ps', '--as-of', '2025-07-31', '--format', 'html');
  assert.equal(status, 0);
  assert.match(stdout, /^<figure data-recognition-element="claim-check" [^>]*lang="ps" dir="rtl">/);
});

test('what an element cannot be asked is told with what it can be, and nothing is printed', () => {
  for (const [args, says] of [
    [['world-map'], /one of recognition-map/],
    [
      ['recognition-map', '--layer', 'sea'],
      /layer="sea">: not known\. Allowed: recognition, missions, kabul\./,
    ],
    [
      ['recognition-map', '--as-of', '2025-02-30'],
      /as-of="2025-02-30">: not known\. Allowed: a day that exists/,
    ],
    [['state-profile', '--state', 'ZZ'], /state="ZZ">: not known/],
    [['embassy-status-table', '--format', 'csv', '--table', 'x'], /--table: one of missions, counts/],
  ] as const) {
    const {stdout, stderr, status} = run(...args);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, says);
  }
});
