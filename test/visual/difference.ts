import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Comparison} from './compare.js';
import {fileOf, type Look} from './looks.js';
import {writeSmallPng, type Picture} from './picture.js';

/** Between the three pictures, in px. */
const GAP = 16;
const GREY = 128;

/** The new look, faint, with what lies beyond the tolerance in red. */
function marked({width, height, data}: Picture, beyond: Float32Array): Picture {
  const found = new Uint8Array(data.length).fill(255);
  for (let place = 0; place < width * height; place++) {
    const at = place * 4;
    const light = (data[at]! + data[at + 1]! + data[at + 2]!) / 3;
    const faint = 192 + light / 4;
    found.set(beyond[place]! > 0 ? [220, 0, 0] : [faint, faint, faint], at);
  }
  return {width, height, data: found};
}

function beside(pictures: readonly Picture[]): Picture {
  const width = pictures.reduce((sum, each) => sum + each.width + GAP, -GAP);
  const height = Math.max(...pictures.map((each) => each.height));
  const data = new Uint8Array(width * height * 4).fill(GREY);
  let left = 0;
  for (const each of pictures) {
    const row = each.width * 4;
    for (let y = 0; y < each.height; y++)
      data.set(each.data.subarray(y * row, (y + 1) * row), (y * width + left) * 4);
    left += each.width + GAP;
  }
  return {width, height, data};
}

/** Writes baseline, new look and difference side by side; without a difference to show, the first two. @returns where */
export function writeDifference(
  folder: string,
  look: Look,
  baseline: Picture,
  picture: Picture,
  {beyond}: Comparison,
): string {
  const path = join(folder, fileOf(look));
  mkdirSync(dirname(path), {recursive: true});
  const difference = beyond.length > 0 ? [marked(picture, beyond)] : [];
  writeFileSync(path, writeSmallPng(beside([baseline, picture, ...difference])));
  return path;
}
