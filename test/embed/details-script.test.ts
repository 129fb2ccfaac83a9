import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import type {Beside, DetailsShelf} from '../../src/embed/details-script.js';
import {openPage} from './page.js';

const added = openPage('https://example.org/embed/recognition-map.ps.js?v=1');
const {fetchBeside} = await import('../../src/embed/details-script.js');
const file = {key: '0.1.0 ps', file: 'recognition-map.ps.details.js', integrity: 'sha384-abc'};
const brought = {details: {}, later: {}} as unknown as Beside;
const shelf = globalThis as DetailsShelf;

beforeEach(() => {
  added.length = 0;
  delete shelf.recognitionElementsDetails;
});

// One story in order: what was fetched once stays fetched.
test('when the file cannot be had, the reader is told which, and may try again', async () => {
  const asked = fetchBeside(file);
  added[0]?.onerror();
  await assert.rejects(asked, /recognition-map\.ps\.details\.js could not be loaded/);
  const again = fetchBeside(file);
  assert.equal(added.length, 2);
  added[1]?.onerror();
  await assert.rejects(again);
});

test('a file of another release is not taken', async () => {
  const asked = fetchBeside(file);
  shelf.recognitionElementsDetails = {'0.0.9 ps': brought};
  added[0]?.onload();
  await assert.rejects(asked, /recognition-map\.ps\.details\.js is not of this release/);
});

test('it is fetched once, from the script’s own folder, and accepted only with the bytes of this release', async () => {
  const first = fetchBeside(file);
  const second = fetchBeside(file);
  assert.equal(added.length, 1);
  assert.equal(added[0]?.src, 'https://example.org/embed/recognition-map.ps.details.js');
  assert.equal(added[0]?.integrity, 'sha384-abc');
  assert.equal(added[0]?.crossOrigin, 'anonymous');
  shelf.recognitionElementsDetails = {[file.key]: brought};
  added[0]?.onload();
  assert.equal(await first, brought);
  assert.equal(await second, brought);
  assert.equal(added[0]?.removed, true);
  assert.equal(await fetchBeside(file), brought);
  assert.equal(added.length, 1);
});

test('what another copy of the script has fetched is not fetched again', async () => {
  const other = {...file, key: '0.1.0 prs'};
  shelf.recognitionElementsDetails = {[other.key]: brought};
  assert.equal(await fetchBeside(other), brought);
  assert.equal(added.length, 0);
});
