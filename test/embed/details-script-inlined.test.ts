import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openPage} from './page.js';

const added = openPage(null);
const {fetchBeside} = await import('../../src/embed/details-script.js');

test('a script that an optimiser has put inside the page cannot find its file, and says so', async () => {
  await assert.rejects(
    fetchBeside({key: 'k', file: 'recognition-map.en.details.js', integrity: ''}),
    /has no address of its own/,
  );
  assert.equal(added.length, 0);
});
