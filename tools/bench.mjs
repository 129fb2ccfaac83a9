/**
 * `npm run bench`: everything that is measured beside others, one after another, since each wants the machine for itself.
 * `npm run bench -- map --rounds 1` measures one of them; what stands behind its name is its own. Needs a build. Ends with 1 where a
 * promise is not kept.
 */
import {existsSync} from 'node:fs';
import {ensureBrowsers} from './browsers.mjs';
import {install} from './install.mjs';
import {bin, run} from './run.mjs';

const NAMES = ['map', 'table', 'delivery'];
const [first = '', ...rest] = process.argv.slice(2);
const isOne = NAMES.includes(first);
if (first && !isOne && !first.startsWith('-')) {
  console.error(`Nothing is measured as ${first}. There are: ${NAMES.join(', ')}`);
  process.exit(1);
}
if (!existsSync('dist/embed/recognition-map.en.js')) {
  console.error('What is measured has to be built first: npm run build');
  process.exit(1);
}
await install();
// The other libraries are no dependency of this one.
await install('test/bench');
if (!(await ensureBrowsers())) process.exit(1);

let code = 0;
for (const name of isOne ? [first] : NAMES)
  code ||= await run(bin('tsx'), [`test/bench/${name}.ts`, ...(isOne ? rest : process.argv.slice(2))]);
process.exit(code);
