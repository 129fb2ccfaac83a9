import assert from 'node:assert/strict';
import {test} from 'node:test';
import {anchorOf, type Point} from '../../src/geo/anchor.js';
import {neighbourTo, type Direction} from '../../src/geo/neighbour.js';
import {areas, points} from '../../src/geo/world.js';

const anchors = new Map<string, Point>([
  ...[...areas()].map(([key, path]) => [key, anchorOf(path)] as const),
  ...points(),
]);
const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];

test('from Afghanistan the arrows lead to Turkmenistan, Pakistan and Tajikistan', () => {
  // Turkmenistan's middle is nearer than Iran's, and less than 45° from due west.
  const from = anchors.get('AF')!;
  assert.equal(neighbourTo(from, 'left', anchors), 'TM');
  assert.equal(neighbourTo(from, 'down', anchors), 'PK');
  assert.ok(['TJ', 'UZ', 'KG'].includes(neighbourTo(from, 'up', anchors)!));
});

test('a place beside beats a nearer one that lies aslant', () => {
  const others = [
    ['aslant', [5, 9]],
    ['beside', [20, 1]],
  ] as const;
  assert.equal(neighbourTo([0, 0], 'right', others), 'beside');
});

test('a place aslant is taken when none lies ahead, and none when none lies that way', () => {
  assert.equal(neighbourTo([0, 0], 'right', [['aslant', [5, 9]]]), 'aslant');
  assert.equal(neighbourTo([0, 0], 'left', [['aslant', [5, 9]]]), undefined);
});

test('a place is not its own neighbour', () =>
  assert.equal(neighbourTo([3, 3], 'up', [['self', [3, 3]]]), undefined));

function reached(start: string, steps: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set([start]);
  for (const key of seen) for (const next of steps.get(key) ?? []) seen.add(next);
  return seen;
}

function unreachable(places: ReadonlyMap<string, Point>): string[] {
  const steps = new Map<string, string[]>();
  const back = new Map<string, string[]>();
  for (const [key, from] of places) {
    for (const direction of directions) {
      const next = neighbourTo(from, direction, places);
      if (!next) continue;
      steps.set(key, [...(steps.get(key) ?? []), next]);
      back.set(next, [...(back.get(next) ?? []), key]);
    }
  }
  const [there, home] = [reached('AF', steps), reached('AF', back)];
  return [...places.keys()].filter((key) => !there.has(key) || !home.has(key));
}

test('by arrows alone, every place on the map is reached from every other', () => {
  assert.ok(anchors.size > 195);
  assert.deepEqual(unreachable(anchors), []);
});

test('so it is among the states alone, without the lands that have no code', () => {
  assert.deepEqual(unreachable(new Map([...anchors].filter(([key]) => key.length === 2))), []);
});
