// `npm run size`: the weight of every bundle, part by part, against its budget, and its growth since it was recorded in
// size/history.csv. Exits with 1 beyond a budget, and where a bundle has grown or shrunk and that is not recorded:
// `npm run size -- --record` does, and the diff shows it to whoever reviews the change.
// Bytes as sent: Brotli 11, and gzip 9 for what is passed on as a file. Budgets in KB of 1000 bytes.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {transformSync} from 'esbuild';
import {brotliBytes, gzipBytes} from './compression.mjs';
import {ALL_BUDGET, ELEMENTS, FAMILY_BUDGET, OFFLINE_BUDGET, SITE_BUDGET} from './elements.mjs';
import {LANGS} from './languages.mjs';
import {familyFiles, staticImports} from './family.mjs';
import {growths, lastOf, record, TOLERANCE} from './size/history.mjs';

const HISTORY = 'tools/size/history.csv';

/** What the parts of a bundle are called, by the paths of their modules; the first that fits counts. */
const PARTS = /** @type {[string, RegExp][]} */ ([
  ['words, notes and sources', /virtual:pool/],
  ['Lit', /node_modules/],
  ['geometry', /generated\/world/],
  ['facts', /generated\/facts/],
  ['words', /generated\/words|generated\/dates/],
  ['notes and sources', /generated\/details/],
  ['styles', /style\.ts$/],
  ['code', /./],
]);

const files = readdirSync('dist/module');
/** @param {string} name */
const chunk = (name) => `dist/module/${files.find((file) => file.startsWith(name))}`;

/** @type {[string, string[], number | undefined, number?][]} name, files that a reader's browser needs for it, budget in KB, the same by gzip */
const bundles = [
  ...ELEMENTS.flatMap(({tag, area, budget}) =>
    LANGS.flatMap(
      (lang) =>
        /** @type {[string, string[], number | undefined][]} */ ([
          [`${tag}: script, ${lang}`, [`dist/embed/${tag}.${lang}.js`], budget.script],
          [`${tag}: its details, ${lang}`, [`dist/embed/${tag}.${lang}.details.js`], budget.details],
          [
            `${tag}: ES module, first paint, ${lang}`,
            [
              ...staticImports('dist/module', `${tag}.js`).map((name) => `dist/module/${name}`),
              chunk(`words-${lang}`),
              ...(area ? [chunk(`words-${area}.${lang}`)] : []),
            ],
            budget.module,
          ],
        ]),
    ),
  ),
  ...LANGS.map(
    (lang) =>
      /** @type {[string, string[], number]} */ ([
        `all on one page, ES modules, ${lang}`,
        familyFiles(lang, ['recognition-context', ...ELEMENTS.map(({tag}) => tag)]).map(
          (name) => `dist/family/${name}`,
        ),
        FAMILY_BUDGET,
      ]),
  ),
  ['all in one', ['dist/embed/recognition-elements.js'], ALL_BUDGET],
  ['offline page', ['dist/offline.html'], undefined, OFFLINE_BUDGET],
  ['for a whole site, classic', ['dist/embed/site.js'], SITE_BUDGET],
  ['for a whole site, module', ['dist/embed/site.mjs'], SITE_BUDGET],
];

/** @param {string} path */
function partsOf(path) {
  const name = path.replace(/^.*\//, '');
  let modules;
  try {
    modules = /** @type {Record<string, string>} */ (
      JSON.parse(readFileSync(`node_modules/.cache/parts/${name}.json`, 'utf8'))
    );
  } catch {
    return '';
  }
  const texts = new Map(/** @type {[string, string][]} */ ([]));
  for (const [id, code] of Object.entries(modules)) {
    const part = PARTS.find(([, pattern]) => pattern.test(id))?.[0] ?? 'code';
    texts.set(part, `${texts.get(part) ?? ''}\n${code}`);
  }
  return PARTS.flatMap(([part]) => {
    const code = texts.get(part)?.trim();
    return code ? [`${part} ${brotliBytes(transformSync(code, {minify: true, charset: 'utf8'}).code)}`] : [];
  }).join(', ');
}

/**
 * The bundles whose weight is recorded, by their names in the table: those in English, since other languages grow with them.
 * @param {string} tag @returns {[string, string][]}
 */
const recordedOf = (tag) => [
  [`${tag}: script, en`, `${tag} script`],
  [`${tag}: its details, en`, `${tag} details`],
  [`${tag}: ES module, first paint, en`, `${tag} modules`],
];
const RECORDED = new Map([
  ...ELEMENTS.flatMap(({tag}) => recordedOf(tag)),
  ['all on one page, ES modules, en', 'all on one page modules'],
  ['all in one', 'all in one'],
  ['offline page', 'offline page by gzip'],
  ['for a whole site, classic', 'site script'],
  ['for a whole site, module', 'site module'],
]);

/** @type {import('./size/history.mjs').Weights} */
const weights = new Map();
let beyond = 0;
console.log('bundle | raw | gzip 9 | Brotli 11 | budget\n--- | ---: | ---: | ---: | ---:');
for (const [name, paths, budget, gzipBudget] of bundles) {
  const texts = paths.map((path) => readFileSync(path));
  const sum = (/** @type {(text: Buffer) => number} */ size) =>
    texts.reduce((total, text) => total + size(text), 0);
  const weight = sum(brotliBytes);
  const zipped = sum(gzipBytes);
  const over = weight > (budget ?? Infinity) * 1000 || zipped > (gzipBudget ?? Infinity) * 1000;
  if (over) beyond++;
  const recorded = RECORDED.get(name);
  if (recorded) weights.set(recorded, gzipBudget ? zipped : weight);
  const figures = [sum((text) => text.length), zipped, weight].join(' | ');
  const allowed = budget ? String(budget * 1000) : gzipBudget ? `${gzipBudget * 1000} by gzip` : '–';
  console.log(`${name} | ${figures} | ${allowed}${over ? ' BEYOND' : ''}`);
  for (const parts of paths.map(partsOf).filter(Boolean))
    console.log(`  of it, each compressed alone: ${parts}`);
}
if (beyond > 0) console.error(`${beyond} bundles are beyond their budget.`);

const history = existsSync(HISTORY) ? readFileSync(HISTORY, 'utf8') : '';
const {column, weights: before} = lastOf(history);
const grown = growths(before, weights);
const isRecording = process.argv.includes('--record');
const signed = (/** @type {number} */ bytes) => (bytes > 0 ? `+${bytes}` : String(bytes));
console.log(`\nbundle | recorded, ${column ?? 'never'} | now | growth\n--- | ---: | ---: | ---:`);
for (const {name, before, now, isOutOfStep} of grown) {
  const growth = before === undefined ? 'new' : now === undefined ? 'gone' : signed(now - before);
  console.log(
    `${name} | ${before ?? '–'} | ${now ?? '–'} | ${growth}${isOutOfStep && !isRecording ? ' NOT RECORDED' : ''}`,
  );
}
const unrecorded = grown.filter(({isOutOfStep}) => isOutOfStep).length;
if (isRecording) {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const {day} = JSON.parse(readFileSync('dist/data/recognition-elements.json', 'utf8'));
  writeFileSync(HISTORY, record(history, {version, day}, weights));
  console.log(`Written to ${HISTORY}: commit it with what it comes from.`);
} else if (unrecorded > 0) {
  console.error(
    `${unrecorded} bundles differ from ${HISTORY} by more than ${TOLERANCE.share * 100} % and ${TOLERANCE.bytes} bytes. If that is meant: npm run size -- --record, and commit the file.`,
  );
  process.exitCode = 1;
}
if (beyond > 0) process.exitCode = 1;
