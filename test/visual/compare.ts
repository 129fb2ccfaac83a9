import type {Picture} from './picture.js';

/**
 * How a picture may differ from its baseline and still be the same look. Letters drawn by another patch of the browser, or
 * half a pixel aside, differ along their edges, by a little, everywhere; a real change differs by more than an edge can,
 * somewhere. Both are softened first: a thin stroke half a pixel aside is two grey ones, with as much ink.
 */
export const TOLERANCE = {
  /** How far a channel (0–255) may lie beyond what the other picture has within half a pixel of the place. */
  channel: 32,
  /** The side of the squares in which what lies beyond is added up, in px; they overlap by half. */
  square: 8,
  /** How much may lie beyond in a square, summed over its pixels and their channels. */
  sum: 300,
} as const;

export interface Comparison {
  readonly same: boolean;
  /** Why not, for whoever reads the test's output; empty where it is the same. */
  readonly says: string;
  /** The most that lies beyond in one square: how near to failing it was. */
  readonly worst: number;
  /** What lies beyond, by pixel, summed over the channels. */
  readonly beyond: Float32Array;
}

const CHANNELS = [0, 1, 2] as const;

/** One channel of a picture, each place with a share of its neighbours: 1 2 1 across, and then down. */
function soften({width, height, data}: Picture, channel: number): Float32Array {
  const across = new Float32Array(width * height);
  const found = new Float32Array(width * height);
  const at = (place: number) => data[place * 4 + channel]!;
  for (let place = 0; place < across.length; place++) {
    const x = place % width;
    const sides = at(x > 0 ? place - 1 : place) + at(x < width - 1 ? place + 1 : place);
    across[place] = at(place) / 2 + sides / 4;
  }
  for (let place = 0; place < found.length; place++) {
    const above = place < width ? place : place - width;
    const below = place + width < found.length ? place + width : place;
    found[place] = across[place]! / 2 + (across[above]! + across[below]!) / 4;
  }
  return found;
}

/**
 * Adds to `beyond` by how much one lies outside what the other has at a place or halfway to one of its eight neighbours, as
 * if that had been drawn up to half a pixel aside.
 */
function addBeyond(beyond: Float32Array, one: Float32Array, other: Float32Array, width: number): void {
  const height = beyond.length / width;
  for (let place = 0; place < beyond.length; place++) {
    const value = one[place]!;
    const here = other[place]!;
    if (Math.abs(value - here) <= TOLERANCE.channel) continue;
    const x = place % width;
    const y = (place - x) / width;
    let least = here;
    let most = here;
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
        const there = other[row * width + column]!;
        least = Math.min(least, there);
        most = Math.max(most, there);
      }
    }
    const by = Math.max((here + least) / 2 - value, value - (here + most) / 2) - TOLERANCE.channel;
    if (by > 0) beyond[place]! += by;
  }
}

/** The square with the most beyond. */
function worstSquare(beyond: Float32Array, width: number, height: number) {
  const {square} = TOLERANCE;
  const worst = {x: 0, y: 0, sum: 0};
  for (let y = 0; y < height; y += square / 2) {
    for (let x = 0; x < width; x += square / 2) {
      let sum = 0;
      for (let row = y; row < Math.min(y + square, height); row++)
        for (let column = x; column < Math.min(x + square, width); column++)
          sum += beyond[row * width + column]!;
      if (sum > worst.sum) Object.assign(worst, {x, y, sum});
    }
  }
  return worst;
}

/** Whether a picture has the look of its baseline. */
export function compare(baseline: Picture, picture: Picture): Comparison {
  const {width, height} = baseline;
  if (picture.width !== width || picture.height !== height) {
    const says = `it is ${picture.width} × ${picture.height} px, the baseline ${width} × ${height} px`;
    return {same: false, says, worst: Infinity, beyond: new Float32Array(0)};
  }
  const beyond = new Float32Array(width * height);
  for (const channel of CHANNELS) {
    const before = soften(baseline, channel);
    const now = soften(picture, channel);
    addBeyond(beyond, now, before, width);
    addBeyond(beyond, before, now, width);
  }
  const {x, y, sum} = worstSquare(beyond, width, height);
  const same = sum <= TOLERANCE.sum;
  const says = same
    ? ''
    : `it differs most at ${x}, ${y}: by ${Math.round(sum)}, allowed are ${TOLERANCE.sum}`;
  return {same, says, worst: sum, beyond};
}
