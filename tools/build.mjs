// `npm run build`: compiles facts and words, then everything in dist/, with types. Two builds give the same bytes.
import {rmSync} from 'node:fs';
import {bin, run} from './run.mjs';

rmSync('dist', {recursive: true, force: true});
for (const [command, args] of /** @type {[string, string[]][]} */ ([
  ['npm', ['run', '--silent', 'data']],
  ['npm', ['run', '--silent', 'manifest']],
  [bin('rollup'), ['-c', '--silent']],
  [bin('tsc'), ['-p', 'tsconfig.types.json']],
])) {
  const code = await run(command, args);
  if (code !== 0) process.exit(code);
}
