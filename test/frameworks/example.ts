import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join, relative} from 'node:path';
import {root} from '../../tools/run.mjs';
import {runIn, SAYS_LITTLE} from '../package/commands.js';
import {packed} from '../package/packed.js';
import {WRONG, type ExampleName} from './wrong.js';

export const EXAMPLES: readonly ExampleName[] = ['react', 'vue', 'svelte', 'solid', 'astro', 'plain'];

/** An example in a folder of its own, installed and built as its README says. */
export interface Example {
  /** The folder that is put on a web server. */
  readonly site: string;
  /** The check of its types, with a file of mistakes among its sources. @throws with all that was said if it fails */
  readonly checked: Promise<void>;
}

export const exampleFolder = (name: ExampleName) => join(root, 'integrations', 'frameworks', name);

/** As .gitignore has it: what somebody may have built in the example's own folder. */
const BUILT = /^(node_modules|dist|\.astro|public\/recognition-elements)(\/|$)|\.tgz$/;

let place: Promise<string> | undefined;

/** Where all examples stand, outside this project: nothing of ours is found there by chance. */
const folderOfAll = () => (place ??= mkdtemp(join(tmpdir(), 'recognition-elements-examples-')));

export async function removeExamples(): Promise<void> {
  if (place) await rm(await place, {recursive: true, force: true});
}

async function check(name: ExampleName, folder: string): Promise<void> {
  const {path, text} = WRONG[name] ?? {};
  if (path) await writeFile(join(folder, path), text ?? '');
  await runIn(folder, 'npm', ['run', 'check']);
  if (path) await rm(join(folder, path));
}

async function make(name: ExampleName): Promise<Example> {
  const from = exampleFolder(name);
  const folder = join(await folderOfAll(), name);
  await cp(from, folder, {recursive: true, filter: (path) => !BUILT.test(relative(from, path))});
  const tarball = await packed();
  await cp(tarball, join(folder, basename(tarball)));
  await runIn(folder, 'npm', ['install', ...SAYS_LITTLE, `./${basename(tarball)}`]);
  const checked = check(name, folder);
  // What it found is for the test of it; the page can be looked at all the same.
  await checked.catch(() => undefined);
  if (name !== 'plain') await runIn(folder, 'npm', ['run', 'build']);
  return {site: name === 'plain' ? folder : join(folder, 'dist'), checked};
}

/** All examples, two at a time: a machine of tests has two cores. */
export function makeExamples(): Readonly<Record<ExampleName, Promise<Example>>> {
  const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
  const made = EXAMPLES.map((name, index) => {
    const lane = index % lanes.length;
    const example = (lanes[lane] ?? Promise.resolve()).then(() => make(name));
    // Who waits for it is told; the next is made all the same.
    lanes[lane] = example.catch(() => undefined);
    return [name, example] as const;
  });
  return Object.fromEntries(made) as Record<ExampleName, Promise<Example>>;
}
