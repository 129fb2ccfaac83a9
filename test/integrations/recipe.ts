import {createHash} from 'node:crypto';
import {cp, mkdir, mkdtemp, readFile, rename, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {root} from '../../tools/run.mjs';
import {runIn, SAYS_LITTLE} from '../package/commands.js';
import {packed} from '../package/packed.js';

/** A recipe in a folder of its own, as who follows its README has it. */
export interface Recipe {
  readonly folder: string;
  /** Runs a command there; @throws with all that it said if it fails */
  run(command: string, args: readonly string[], env?: Record<string, string>): Promise<string>;
  remove(): Promise<void>;
}

/** As .gitignore of the recipes has it. */
const BUILT =
  /^\w+\/(node_modules|dist|_site|\.astro|resources|assets)$|recognition-elements$|^hugo\/public$/;

const recipeFolder = (name: string) => join(root, 'integrations', 'static', name);

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * A folder with the packages of a recipe's lockfile. It stays for the next run, since to download them takes longer than all
 * else; it is no part of this project, so that nothing of ours is found there by chance.
 */
async function installed(name: string): Promise<string> {
  const lockfile = await readFile(join(recipeFolder(name), 'package-lock.json'));
  const hash = createHash('sha256').update(lockfile).update(process.version).digest('hex').slice(0, 12);
  const kept = join(tmpdir(), 'recognition-elements-recipes', `${name}-${hash}`);
  if (await isThere(kept)) return kept;
  const own = `${kept}.${process.pid}`;
  await mkdir(own, {recursive: true});
  for (const file of ['package.json', 'package-lock.json'])
    await cp(join(recipeFolder(name), file), join(own, file));
  await runIn(own, 'npm', ['ci', ...SAYS_LITTLE]);
  // Another run may have been faster.
  await rename(own, kept).catch(() => rm(own, {recursive: true}));
  return kept;
}

/** Our package as npm would have put it there: what `files` names, and no more. */
async function installPackage(folder: string): Promise<void> {
  const to = join(folder, 'node_modules', 'recognition-elements');
  await mkdir(to, {recursive: true});
  await runIn(folder, 'tar', ['-xzf', await packed(), '--strip-components=1', '-C', to]);
}

/**
 * A copy of a recipe with the packages of its lockfile, and with ours if it is one for npm; `files` of dist/ are put where
 * they are named.
 */
export async function copyRecipe(name: string, files: Record<string, string> = {}): Promise<Recipe> {
  const hasPackages = await isThere(join(recipeFolder(name), 'package-lock.json'));
  // Packages are found in the folders above.
  const above = hasPackages ? await installed(name) : tmpdir();
  const folder = await mkdtemp(join(above, 'site-'));
  // Without what somebody has built in the recipe's own folder.
  const isOwn = (path: string) => !BUILT.test(`${name}/${relative(recipeFolder(name), path)}`);
  await cp(recipeFolder(name), folder, {recursive: true, filter: isOwn});
  if (await isThere(join(folder, 'package.json'))) await installPackage(folder);
  for (const [from, to] of Object.entries(files)) {
    await cp(join(root, 'dist', from), join(folder, to), {recursive: true});
  }
  return {
    folder,
    run: (command, args, env) => runIn(folder, command, args, env),
    remove: () => rm(folder, {recursive: true, force: true}),
  };
}
