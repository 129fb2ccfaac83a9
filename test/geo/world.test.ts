import assert from 'node:assert/strict';
import {test} from 'node:test';
import {boundsOf} from '../../src/geo/anchor.js';
import {
  areas,
  cities,
  disputed,
  height,
  points,
  region,
  regions,
  width,
  worldview,
} from '../../src/geo/world.js';

test('Afghanistan is an area, the Vatican a point, both on the map', () => {
  const [x, y, wide, high] = boundsOf(areas().get('AF')!);
  assert.ok(x > width / 2 && y > 0 && x + wide < width && y + high < height);
  assert.equal(points().get('VA')?.length, 2);
});

test('the map is unpacked once', () => {
  assert.equal(areas(), areas());
  assert.equal(points(), points());
});

test('the world is a view, Atlantis is none, nor is what every object has', () => {
  assert.deepEqual(region('world'), [0, 0, width, height]);
  assert.equal(regions[0], 'world');
  assert.equal(region('atlantis'), undefined);
  assert.equal(region('constructor'), undefined);
});

test('the boundary view has a name', () => assert.match(worldview, /Natural Earth/));

test('Kosovo and Northern Cyprus are among the disputed lands, Afghanistan is not', () => {
  assert.ok(disputed.has('XK') && disputed.has('cy-north') && !disputed.has('AF'));
});

test('Moscow, where the embassy is, lies in the box around Russia', () => {
  const [x, y, wide, high] = boundsOf(areas().get('RU')!);
  const [a, b] = cities().get('moscow')!;
  assert.ok(a > x && a < x + wide && b > y && b < y + high);
});
