// `npm run locales`: brings locales/*.xlf up to the source, a new language with a file of its own, and tells how far each
// language is: what is missing, what is stale because its English has changed, what no native speaker has reviewed. With
// `--json` it prints that alone, as JSON. With `--check` it changes nothing and fails where the files are not up to the source;
// what has to be translated before anything is built, `npm run data` tells.
import {copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {coverageOf, coverageTable, staleList} from '../data/build/review/coverage.js';
import {LANGS} from './languages.mjs';
import {readTexts} from './locales/texts.mjs';
import {bin, run} from './run.mjs';

const targets = LANGS.filter((lang) => lang !== 'en');
const check = process.argv.includes('--check');
const json = process.argv.includes('--json');
const folder = 'node_modules/.cache/locales';
const fileOf = (/** @type {string} */ lang) => `locales/${lang}.xlf`;

/** The extractor's own configuration; its languages are those of locales/languages.json. @param {string} xliffDir */
const configuration = (xliffDir) => ({
  $schema: resolve('node_modules/@lit/localize-tools/config.schema.json'),
  sourceLocale: 'en',
  targetLocales: targets,
  tsConfig: resolve('tsconfig.json'),
  output: {mode: 'runtime', outputDir: resolve('src/generated/locales'), language: 'ts'},
  interchange: {format: 'xliff', xliffDir},
});

// The extractor writes its files anew: into a folder of its own, so that nothing is lost where it fails.
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
for (const lang of targets) if (existsSync(fileOf(lang))) copyFileSync(fileOf(lang), `${folder}/${lang}.xlf`);
writeFileSync(`${folder}/lit-localize.json`, JSON.stringify(configuration(resolve(folder))));
const args = ['extract', '--config', `${folder}/lit-localize.json`];
let code = await run(bin('lit-localize'), args, json ? {onOutput: (text) => process.stderr.write(text)} : {});

const read = (/** @type {string} */ file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const changed = targets.filter((lang) => read(`${folder}/${lang}.xlf`) !== read(fileOf(lang)));
if (code === 0 && check && changed.length > 0) {
  console.error(
    'locales/ is not up to the source. Run npm run locales, then translate what npm run data names.',
  );
  code = 1;
} else if (code === 0) {
  for (const lang of changed) copyFileSync(`${folder}/${lang}.xlf`, fileOf(lang));
}

if (code === 0) {
  const texts = readTexts();
  const rows = coverageOf(texts);
  if (json) console.log(JSON.stringify(rows, null, 2));
  else console.log([coverageTable(rows), ...staleList(texts)].join('\n'));
}
process.exit(code);
