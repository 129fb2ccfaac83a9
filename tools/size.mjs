// `npm run size`: the weight of every bundle, part by part, against its budget. Exits with 1 beyond a budget.
// Bytes as sent: Brotli 11, and gzip 9 for what is passed on as a file. Budgets in KB of 1000 bytes.
import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {transformSync} from 'esbuild';
import {ALL_BUDGET, ELEMENTS, FAMILY_BUDGET, OFFLINE_BUDGET, SITE_BUDGET} from './elements.mjs';
import {LANGS} from './languages.mjs';
import {familyFiles, staticImports} from './family.mjs';

/** @param {string | Buffer} text */
const brotli = (text) =>
  brotliCompressSync(text, {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24},
  }).length;

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
          [`its details, ${lang}`, [`dist/embed/${tag}.${lang}.details.js`], budget.details],
          [
            `ES module, first paint, ${lang}`,
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
    return code ? [`${part} ${brotli(transformSync(code, {minify: true, charset: 'utf8'}).code)}`] : [];
  }).join(', ');
}

let beyond = 0;
console.log('bundle | raw | gzip 9 | Brotli 11 | budget\n--- | ---: | ---: | ---: | ---:');
for (const [name, paths, budget, gzipBudget] of bundles) {
  const texts = paths.map((path) => readFileSync(path));
  const sum = (/** @type {(text: Buffer) => number} */ size) =>
    texts.reduce((total, text) => total + size(text), 0);
  const weight = sum(brotli);
  const zipped = sum((text) => gzipSync(text, {level: 9}).length);
  const over = weight > (budget ?? Infinity) * 1000 || zipped > (gzipBudget ?? Infinity) * 1000;
  if (over) beyond++;
  const figures = [sum((text) => text.length), zipped, weight].join(' | ');
  const allowed = budget ? String(budget * 1000) : gzipBudget ? `${gzipBudget * 1000} by gzip` : '–';
  console.log(`${name} | ${figures} | ${allowed}${over ? ' BEYOND' : ''}`);
  for (const parts of paths.map(partsOf).filter(Boolean))
    console.log(`  of it, each compressed alone: ${parts}`);
}
if (beyond > 0) console.error(`${beyond} bundles are beyond their budget.`);
process.exitCode = beyond > 0 ? 1 : 0;
