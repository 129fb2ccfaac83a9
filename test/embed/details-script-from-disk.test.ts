import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Beside, DetailsShelf} from '../../src/embed/details-script.js';
import {openPage} from './page.js';

const added = openPage('file:///home/reader/embed/recognition-map.prs.js');
const {fetchBeside} = await import('../../src/embed/details-script.js');

test('from disk the file beside the script is fetched without a check that browsers refuse there', async () => {
  const brought = {details: {}, later: {}} as unknown as Beside;
  const file = {key: '0.1.0 prs', file: 'recognition-map.prs.details.js', integrity: 'sha384-abc'};
  const asked = fetchBeside(file);
  assert.equal(added[0]?.src, 'file:///home/reader/embed/recognition-map.prs.details.js');
  assert.equal(added[0]?.integrity, '');
  assert.equal(added[0]?.crossOrigin, null);
  (globalThis as DetailsShelf).recognitionElementsDetails = {[file.key]: brought};
  added[0]?.onload();
  assert.equal(await asked, brought);
});
