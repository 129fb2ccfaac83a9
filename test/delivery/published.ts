/** dist/ as somebody publishes it: at the top of a folder, and once more below the number of its release. */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from '../../tools/run.mjs';
import {dist} from '../browser/embed.js';

/** The path below which the shipped settings serve. */
export const PREFIX = '/recognition-elements/';

export const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};

export interface Published {
  /** The folder above, which servers may fill with what they need. */
  readonly top: string;
  /** Where the files are. */
  readonly folder: string;
  remove(): void;
}

export function publish(): Published {
  const top = mkdtempSync(join(tmpdir(), 'delivery-'));
  const folder = join(top, 'root', PREFIX);
  mkdirSync(join(folder, 'releases'), {recursive: true});
  for (const name of readdirSync(dist)) symlinkSync(join(dist, name), join(folder, name));
  symlinkSync(dist, join(folder, 'releases', version));
  return {top, folder, remove: () => rmSync(top, {recursive: true, force: true})};
}
