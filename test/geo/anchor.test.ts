import assert from 'node:assert/strict';
import {test} from 'node:test';
import {anchorOf, boundsOf} from '../../src/geo/anchor.js';

const square = 'm10 20 4 0 0 6-4 0z';

test('the anchor of a rectangle is its middle', () => assert.deepEqual(anchorOf(square), [12, 23]));

test('the anchor of an archipelago is that of its first island, which the build makes the largest', () => {
  assert.deepEqual(anchorOf('m110 20 10 0 0 10-10 0zm-100 0 4 0 0 6-4 0z'), [115, 25]);
});

test('the sense of a ring changes nothing', () =>
  assert.deepEqual(anchorOf('m10 20 0 6 4 0 0-6z'), [12, 23]));

test('the bounds hold every island', () => {
  assert.deepEqual(boundsOf(square), [10, 20, 4, 6]);
  assert.deepEqual(boundsOf(`${square}m100-5 10 0 0 10-10 0z`), [10, 15, 110, 11]);
});
