// The drawn areas as SVG paths, as short as SVG allows and as alike as compression likes.

import {doubleArea, type Point, type Ring} from './world-areas.js';

/** Relative moves, `m` alone: `m1 2 3-4z` draws to the second pair; after `z` the next `m` counts from the ring's start. */
export function pathOf(rings: readonly Ring[]): string {
  let from: Point = [0, 0];
  return rings
    .map((ring) => {
      const numbers = ring.flatMap(([x, y], i) => {
        const [lastX, lastY] = i ? ring[i - 1]! : from;
        return [x - lastX, y - lastY];
      });
      from = ring[0]!;
      return `m${numbers.map((n, i) => (i && n >= 0 ? ` ${n}` : `${n}`)).join('')}z`;
    })
    .join('');
}

const edges = (rings: readonly Ring[]) =>
  rings.flatMap((ring) => ring.map((point, i) => [point, ring[(i + 1) % ring.length]!] as const));

/** How many border steps each two areas share. */
function sharedSteps(areas: ReadonlyMap<string, readonly Ring[]>): Map<string, Map<string, number>> {
  const owners = new Map<string, string[]>();
  for (const [key, rings] of areas) {
    for (const step of edges(rings)) {
      const name = step.map(String).sort().join(' ');
      owners.set(name, [...(owners.get(name) ?? []), key]);
    }
  }
  const shared = new Map<string, Map<string, number>>([...areas.keys()].map((key) => [key, new Map()]));
  for (const [a, b] of owners.values()) {
    if (!a || !b || a === b) continue;
    shared.get(a)!.set(b, (shared.get(a)!.get(b) ?? 0) + 1);
    shared.get(b)!.set(a, (shared.get(b)!.get(a) ?? 0) + 1);
  }
  return shared;
}

/**
 * Which areas to write anticlockwise. Two neighbours written in opposite senses walk their border the same way, so
 * it is the same text twice, which compression stores once. As many shared steps as a local search finds.
 */
function turned(shared: ReadonlyMap<string, ReadonlyMap<string, number>>): Set<string> {
  const result = new Set<string>();
  const sides = (key: string) => {
    let gain = 0;
    for (const [other, steps] of shared.get(key)!)
      gain += result.has(other) === result.has(key) ? steps : -steps;
    return gain;
  };
  const flip = (key: string) => (result.has(key) ? result.delete(key) : result.add(key));
  for (let changed = true; changed;) {
    changed = false;
    for (const key of shared.keys()) {
      if (sides(key) <= 0) continue;
      flip(key);
      changed = true;
    }
  }
  return result;
}

/** Each area's path. Rings of one area keep their senses against each other, so that enclaves stay holes. */
export function writePaths(areas: ReadonlyMap<string, readonly Ring[]>): Map<string, string> {
  const backwards = turned(sharedSteps(areas));
  return new Map(
    [...areas].map(([key, rings]) => {
      const largestFirst = [...rings].sort((a, b) => Math.abs(doubleArea(b)) - Math.abs(doubleArea(a)));
      return [key, pathOf(backwards.has(key) ? largestFirst.map(reversed) : largestFirst)];
    }),
  );
}

const reversed = (ring: Ring): Ring => [...ring].reverse();
