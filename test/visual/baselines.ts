import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {fileOf, type Look} from './looks.js';
import {readPng, writeSmallPng, type Picture} from './picture.js';

/** Where the baselines are. */
export const FOLDER = fileURLToPath(new URL('baselines', import.meta.url));

/** What the look was when it was last accepted; undefined where nobody has yet. */
export function baselineOf(look: Look): Picture | undefined {
  try {
    return readPng(readFileSync(join(FOLDER, fileOf(look))));
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw reason;
  }
}

/** Makes this the look from now on. */
export function accept(look: Look, picture: Picture): void {
  const path = join(FOLDER, fileOf(look));
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, writeSmallPng(picture));
}

/** The files of all baselines that there are. */
export const filesOfAll = (): string[] =>
  readdirSync(FOLDER, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.png'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

export const forget = (file: string): void => rmSync(join(FOLDER, file));
