import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {askPHP} from './php.js';

describe("the plugin's functions, in PHP", () => {
  const results = askPHP('run.php') as {name: string; failed: string | null}[];

  it('are tested at all', () => assert.ok(results.length > 20, `only ${results.length} tests ran`));
  for (const {name, failed} of results) it(name, () => assert.equal(failed, null));
});
