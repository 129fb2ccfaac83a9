// `npm run locales`: brings locales/*.xlf up to the source and says what translators have to do. With `--check` it
// changes nothing and fails where the files are not up to the source. What is untranslated or stale, the data build
// tells; see data/build/locales.ts.
import {cpSync, readFileSync} from 'node:fs';
import {bin, run} from './run.mjs';

const files = ['locales/prs.xlf', 'locales/ps.xlf'];
const read = () => files.map((file) => readFileSync(file, 'utf8'));

const before = read();
const kept = files.map((file) => `${file}.kept`);
const check = process.argv.includes('--check');
if (check) files.forEach((file, index) => cpSync(file, kept[index] ?? ''));

let code = await run(bin('lit-localize'), ['extract']);
const changed = read().some((text, index) => text !== before[index]);

if (check) {
  const {renameSync} = await import('node:fs');
  files.forEach((file, index) => renameSync(kept[index] ?? '', file));
  if (changed) {
    console.error(
      'locales/ is not up to the source. Run npm run locales, then translate what npm run data names.',
    );
    code = 1;
  }
}
process.exit(code);
