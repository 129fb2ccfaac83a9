// `npm run build`: compiles facts and words, then everything in dist/, with types. Two builds give the same bytes.
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
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
await bundle('first');
// Two processes, since one keeps one core busy for minutes.
await Promise.all([bundle('modules', '0'), bundle('1', '2')]);
// It has the hashes of the scripts.
await bundle('site');
await make(bin('tsc'), ['-p', 'tsconfig.types.json']);
await make('npm', ['run', '--silent', 'data:publish']);
await make('npm', ['run', '--silent', 'examples']);
await make('npm', ['run', '--silent', 'frames']);
await make('npm', ['run', '--silent', 'wordpress']);

/** Our licences, and those of what the bundles for pages hold. */
const licences = [
  ['recognition-elements: code', 'LICENSE'],
  ['recognition-elements: facts', 'LICENSE-DATA'],
  ['Lit', 'node_modules/lit/LICENSE'],
  ['Valibot, in own-data.js and in the script of all in one', 'node_modules/valibot/LICENSE.md'],
  ['d3-geo, in the same', 'node_modules/d3-geo/LICENSE'],
  ['d3-shape, in the chart of missions', 'node_modules/d3-shape/LICENSE'],
].map(([name, file]) => `${name}\n\n${readFileSync(String(file), 'utf8').trim()}\n`);
for (const folder of ['embed', 'module', 'family'])
  writeFileSync(`dist/${folder}/LICENSES.txt`, licences.join('\n\n'));
