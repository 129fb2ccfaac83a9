// `npm run build`: compiles facts and words, then everything in dist/, with types. Two builds give the same bytes.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {licenceText} from './licences.mjs';
import {bin, run} from './run.mjs';

rmSync('dist', {recursive: true, force: true});

/** @param {string} command @param {string[]} args */
async function make(command, args) {
  const code = await run(command, args);
  if (code !== 0) process.exit(code);
}

/** @param {string[]} parts of rollup.config.mjs, one after another */
async function bundle(...parts) {
  for (const part of parts) await make(bin('rollup'), ['-c', '--silent', '--configPart', part]);
}

await make('npm', ['run', '--silent', 'data']);
await make('npm', ['run', '--silent', 'manifest']);
await bundle('first', 'command');
// Two processes, since one keeps one core busy for minutes.
await Promise.all([bundle('modules', '0'), bundle('1', '2')]);
// It has the hashes of the scripts.
await bundle('site');

/** What the bundles for pages hold has its licences beside it. */
for (const folder of ['embed', 'module', 'family', 'builder', 'changes']) {
  mkdirSync(`dist/${folder}`, {recursive: true});
  writeFileSync(`dist/${folder}/LICENSES.txt`, licenceText());
}

/** @param {string[]} scripts of package.json, one after another */
async function makeAll(...scripts) {
  for (const script of scripts) await make('npm', ['run', '--silent', script]);
}

async function types() {
  await make(bin('tsc'), ['-p', 'tsconfig.types.json']);
  await make('node', ['tools/types.mjs']);
  // What editors read has the day of the published data.
  await makeAll('data:publish', 'editors');
}

// The pages of the builder have the hashes of the scripts and the sizes of the pictures.
const pages = () =>
  makeAll('examples', 'pictures', 'light', 'frames', 'offline', 'themes', 'fonts', 'embeds');

await Promise.all([types().then(() => makeAll('wordpress')), pages()]);
await makeAll('compress');
