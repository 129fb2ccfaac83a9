import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {root} from '../../tools/run.mjs';

/** What npm says of a tarball. */
export interface Packing {
  readonly filename: string;
  readonly name: string;
  readonly version: string;
  /** Bytes of the tarball. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly {readonly path: string; readonly size: number; readonly mode: number}[];
}

const run = promisify(execFile);
/** Packing and unpacking fifty megabytes takes longer than most tests of them, so all processes share what the first made. */
const cache = join(root, 'node_modules', '.cache', 'packed');

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Changes whenever a file does that may be packed: what npm would put into the tarball is not looked at by its bytes. */
function keyOf(): string {
  const hash = createHash('sha256');
  const {files} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {files: readonly string[]};
  const add = (path: string): void => {
    const entry = lstatSync(join(root, path), {throwIfNoEntry: false});
    if (entry?.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) add(`${path}/${name}`);
    else hash.update(`${path} ${entry?.size} ${entry?.mtimeMs}\n`);
  };
  for (const path of ['package.json', 'README.md', ...files.filter((each) => !each.startsWith('!'))])
    add(path);
  return hash.digest('hex').slice(0, 16);
}

/** Makes a folder with what `fill` puts there, unless it is there already; another process may be faster. */
async function made(folder: string, fill: (place: string) => Promise<void>): Promise<string> {
  if (await isThere(folder)) return folder;
  mkdirSync(cache, {recursive: true});
  const place = mkdtempSync(join(cache, 'making-'));
  try {
    await fill(place);
    if (!(await isThere(folder))) renameSync(place, folder);
  } catch (reason) {
    if (!(await isThere(folder))) throw reason;
  } finally {
    rmSync(place, {recursive: true, force: true});
  }
  return folder;
}

async function pack(): Promise<Packing & {readonly file: string; readonly folder: string}> {
  if (!(await isThere(join(root, 'dist', 'index.js')))) throw new Error('There is no dist/: npm run build');
  const key = keyOf();
  const folder = await made(join(cache, key), async (place) => {
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', place];
    const {stdout} = await run('npm', args, {cwd: root, maxBuffer: 1 << 26});
    await writeFile(join(place, 'packing.json'), stdout);
    // Of what was built before nothing is asked for again.
    for (const old of readdirSync(cache))
      if (!old.startsWith(key) && !old.startsWith('making-'))
        rmSync(join(cache, old), {recursive: true, force: true});
  });
  const [packing] = JSON.parse(readFileSync(join(folder, 'packing.json'), 'utf8')) as [Packing];
  return {...packing, file: join(folder, packing.filename), folder};
}

let packing: ReturnType<typeof pack> | undefined;

/** What npm says of the tarball, with its path. Made from `dist/` as it is. */
export const packingOf = () => (packing ??= pack());

/** The path of a tarball of `dist/` as it is, as `npm pack` makes it. */
export const packed = async (): Promise<string> => (await packingOf()).file;

let unpacking: Promise<string> | undefined;

/**
 * A project that has the package in its `node_modules` as npm puts it there; nobody may write into it. The packages that ours
 * depends on are found in the folders above.
 */
export const unpacked = (): Promise<string> =>
  (unpacking ??= packingOf().then(({file, folder}) =>
    made(`${folder}-project`, async (place) => {
      const to = join(place, 'node_modules', 'recognition-elements');
      mkdirSync(to, {recursive: true});
      await run('tar', ['-xzf', file, '--strip-components=1', '-C', to]);
      await writeFile(join(place, 'package.json'), '{"private": true, "type": "module"}\n');
    }),
  ));
