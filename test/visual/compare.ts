import type {Picture} from './picture.js';

/**
 * How a picture may differ from its baseline and still be the same look. Letters drawn with other hinting, by another
 * patch of the browser, or half a pixel aside, differ along their edges, by a little, everywhere; a real change differs by
 * more than an edge can, somewhere.
 */
export const TOLERANCE = {
  /** How far a channel (0–255) may lie beyond what the baseline has within half a pixel of the place. */
  channel: 40,
  /** The side of the squares in which what lies beyond is added up, in px; they overlap by half. */
  square: 8,
  /** How much may lie beyond in a square: channels summed over its pixels. */
  sum: 500,
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

/**
 * Least and most that a channel has at a place or halfway to one of its eight neighbours, as if the picture had been
 * drawn up to half a pixel aside; interleaved.
 */
function ranges({width, height, data}: Picture, channel: number): Float32Array {
  const found = new Float32Array(width * height * 2);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const place = y * width + x;
      const here = data[place * 4 + channel]!;
      let least = here;
      let most = here;
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          const there = data[(row * width + column) * 4 + channel]!;
          if (there < least) least = there;
          else if (there > most) most = there;
        }
      }
      found[place * 2] = (here + least) / 2;
      found[place * 2 + 1] = (here + most) / 2;
    }
  }
  return found;
}

/** Adds to `beyond` by how much a picture leaves the range of the other. */
function addBeyond(beyond: Float32Array, picture: Picture, other: Picture, channel: number): void {
  const range = ranges(other, channel);
  for (let place = 0; place < beyond.length; place++) {
    const value = picture.data[place * 4 + channel]!;
    const by = Math.max(range[place * 2]! - value, value - range[place * 2 + 1]!) - TOLERANCE.channel;
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
    addBeyond(beyond, picture, baseline, channel);
    addBeyond(beyond, baseline, picture, channel);
  }
  const {x, y, sum} = worstSquare(beyond, width, height);
  const same = sum <= TOLERANCE.sum;
  const says = same
    ? ''
    : `it differs most at ${x}, ${y}: by ${Math.round(sum)}, allowed are ${TOLERANCE.sum}`;
  return {same, says, worst: sum, beyond};
}
