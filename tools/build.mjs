// `npm run build`: compiles facts and words, then everything in dist/, with types. Two builds give the same bytes.
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {bin, run} from './run.mjs';

rmSync('dist', {recursive: true, force: true});
for (const [command, args] of /** @type {[string, string[]][]} */ ([
  ['npm', ['run', '--silent', 'data']],
  ['npm', ['run', '--silent', 'manifest']],
  [bin('rollup'), ['-c', '--silent']],
  [bin('tsc'), ['-p', 'tsconfig.types.json']],
  ['npm', ['run', '--silent', 'data:publish']],
  ['npm', ['run', '--silent', 'examples']],
])) {
  const code = await run(command, args);
  if (code !== 0) process.exit(code);
}

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
