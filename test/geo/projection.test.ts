import assert from 'node:assert/strict';
import {test} from 'node:test';
import {geoEqualEarth} from 'd3-geo';
import {centre, height, place, project, width} from '../../src/geo/projection.js';

test('Kabul, Reykjavik and Suva are where d3’s own Equal Earth puts them, to half a unit', () => {
  const oracle = geoEqualEarth().scale(365).translate([942, 480]).rotate([-centre, 0]);
  for (const city of [
    [69.2, 34.5],
    [-21.9, 64.1],
    [178.4, -18.1],
    [-70.9, -53.2],
    [-175.2, -21.1],
  ] as [number, number][]) {
    const [x, y] = project(city);
    const [exactX, exactY] = oracle(city)!;
    assert.ok(Math.abs(x - exactX) <= 0.5 && Math.abs(y - exactY) <= 0.5, String(city));
  }
});

test('the grid holds the land from northern Greenland to Cape Horn', () => {
  const [, top] = project([-33, 83.6]);
  const [, bottom] = project([-67.3, -55.98]);
  assert.ok(top >= 0 && bottom <= height);
});

test('Samoa is on the right of the map, Hawaii on the left', () => {
  assert.ok(project([-172, -13.8])[0] > width * 0.9);
  assert.ok(project([-157.9, 21.3])[0] < width * 0.1);
});

test('a degree is as large an area near the pole as at the equator would give it', () => {
  const cell = (latitude: number) => {
    const [left, low] = place(0, latitude - 0.5);
    const [right] = place(1, latitude);
    const [, high] = place(0, latitude + 0.5);
    return ((right - left) * (low - high)) / Math.cos((latitude * Math.PI) / 180);
  };
  assert.ok(Math.abs(cell(60) / cell(0) - 1) < 0.001);
});
