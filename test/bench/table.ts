/**
 * `npm run bench -- table`: how fluid the table of missions is, and what it weighs, beside a static table and five libraries that
 * show the same rows: our 67 missions, 1,000 and 10,000 of own data, in the built bundles and the installed Chromium. Writes
 * what was measured and whether the promises of `table/promises.ts` are kept as Markdown, also to the screen, and as JSON; ends
 * with 1 where one is missed. After `npm run build` and `npm ci --prefix test/bench`.
 *
 * `-- --rounds 2` for a shorter run, `-- --only Tabulator` for one table beside ours and the floor, `-- --rows 10000` or
 * `67,1000` for some of the sizes, `-- --out FOLDER` for another place than `test/bench/results`, `-- --add` for more rounds beside those that are there.
 */
import {readFileSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {cpus} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import type {Browser} from 'puppeteer-core';
import {bundledDataset} from '../../src/model/dataset.js';
import {ELEMENTS} from '../../tools/elements.mjs';
import {readCSV} from '../browser/csv.js';
import {launchBrowser} from '../browser/puppeteer-page.js';
import {serve} from '../browser/serve.js';
import {bundle} from './table/bundle.js';
import {COLUMNS, STATUS, type Contender} from './table/contender.js';
import {CONTENDERS, FLOOR, OURS} from './table/contenders.js';
import {measure, type Shown} from './table/measure.js';
import {missionsFile} from './table/missions.js';
import type {Bench} from './table/probe.js';
import {promisesOfTime, promisesOfWeight, type Loaded} from './table/promises.js';
import {asJSON, asMarkdown, roundsOf} from './table/report.js';
import {sameRows} from './table/same.js';
import type {Sample} from './table/sample.js';
import {weightOf} from './table/weight.js';

declare const bench: Bench;

const OWN = 67;
const SIZES = [OWN, 1_000, 10_000];
const SLOWDOWNS = [1, 4];

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');

const {values: options} = parseArgs({
  options: {
    rounds: {type: 'string', default: '5'},
    only: {type: 'string'},
    rows: {type: 'string', default: SIZES.join(',')},
    out: {type: 'string', default: join(here, 'results')},
    add: {type: 'boolean', default: false},
  },
});
const sizes = options.rows.split(',').map(Number);
const rounds = +options.rounds;
const contenders = CONTENDERS.filter(
  (each) => each === OURS || each === FLOOR || !options.only || each.name === options.only,
);
/** Our own rows come first, since what a page weighs is learnt from them. */
const warmed = [...new Set([OWN, ...sizes])];

const addressOf = (contender: Contender, rows: number) => `/${contenders.indexOf(contender)}-${rows}.html`;
const scriptOf = (contender: Contender) => `/${contenders.indexOf(contender)}.js`;

const pages: Record<string, string> = {};
for (const each of contenders) {
  if (each.module) pages[scriptOf(each)] = await bundle(each.module, here);
  for (const rows of warmed) pages[addressOf(each, rows)] = each.page(scriptOf(each), rows === OWN);
}
const served = await serve(root, {pages});
const browser = await launchBrowser('chromium');
try {
  const samples = options.add ? await earlier() : [];
  const loaded = new Map<string, Loaded>();
  for (const rows of warmed) {
    if (rows !== OWN) pages['/missions.json'] = missionsFile(bundledDataset().states, rows);
    pages['/rows.json'] = JSON.stringify(await rowsOf(browser, served.url + addressOf(OURS, rows), rows));
    const shown = await learn(rows, loaded);
    if (!sizes.includes(rows)) continue;
    const before = roundsOf(samples, rows);
    for (let round = before; round < before + rounds; round++) {
      for (const slowdown of SLOWDOWNS) {
        // Another one begins each round, so that what the machine does meanwhile meets them all.
        for (const index of contenders.keys()) {
          const contender = contenders[(index + round) % contenders.length]!;
          console.error(`${rows} rows, round ${round + 1}, CPU slowed ${slowdown}×: ${contender.name}`);
          const url = served.url + addressOf(contender, rows);
          const expected = shown.get(contender);
          samples.push(...(await measure(browser, url, contender, rows, slowdown, {expected})).samples);
        }
      }
      await write(samples, loaded);
    }
  }
  const {text, promises} = await write(samples, loaded);
  console.log(text);
  process.exitCode = promises.every(({promised, kept}) => kept || !promised) ? 0 : 1;
} finally {
  await browser.close();
  await served.close();
}

/** What was measured before, of the same tables. */
async function earlier(): Promise<Sample[]> {
  const {samples} = JSON.parse(await readFile(join(options.out, 'table.json'), 'utf8')) as {
    samples: Sample[];
  };
  return samples.filter(({name}) => contenders.some((each) => each.name === name));
}

/** Writes all that is measured so far, since a run takes long and may be ended. */
async function write(samples: readonly Sample[], loaded: ReadonlyMap<string, Loaded>) {
  const budget = ELEMENTS.find(({tag}) => tag === 'embassy-status-table')!.budget.script * 1000;
  const promises = [...promisesOfWeight(loaded, budget), ...promisesOfTime(samples)];
  const machine = `${await browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.version}`;
  const measured = {machine, contenders, versions: versions(), loaded, samples, promises};
  const text = asMarkdown(measured);
  await mkdir(options.out, {recursive: true});
  await writeFile(join(options.out, 'table.md'), text);
  await writeFile(join(options.out, 'table.json'), asJSON(measured));
  return {text, promises};
}

/** What each table shows after each step, for which it is held to the floor; of our own rows also what each page loads. */
async function learn(rows: number, loaded: Map<string, Loaded>): Promise<Map<Contender, Shown[]>> {
  const shown = new Map<Contender, Shown[]>();
  for (const contender of contenders) {
    console.error(`${rows} rows, to warm up: ${contender.name}`);
    const before = served.requests.length;
    let atFirst = before;
    const looked = () => (atFirst = served.requests.length);
    const url = served.url + addressOf(contender, rows);
    shown.set(contender, (await measure(browser, url, contender, rows, 1, {looked})).shown);
    if (rows !== OWN) continue;
    const first = await filesOf(served.requests.slice(before, atFirst));
    const later = await filesOf(served.requests.slice(atFirst));
    const code = (files: ReadonlyMap<string, Buffer>) =>
      weightOf([...files].filter(([path]) => !path.endsWith('.json')).map(([, file]) => file));
    loaded.set(contender.name, {
      code: code(first),
      withRows: weightOf([...first.values()]),
      later: code(later),
    });
  }
  for (const [contender, own] of shown) sameRows(contender, own, FLOOR, shown.get(FLOOR)!);
  return shown;
}

/** What a page asked for, itself left out. */
async function filesOf(requests: readonly string[]): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const path of requests.filter((each) => !each.endsWith('.html'))) {
    const made = pages[path];
    files.set(path, made === undefined ? await readFile(join(root, path)) : Buffer.from(made));
  }
  return files;
}

/** The rows that our table shows, as its CSV gives them, with no more of each than the others need. */
async function rowsOf(browser: Browser, url: string, count: number): Promise<Record<string, string>[]> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => bench.rows()[0]);
  const text = await page.evaluate(async () => {
    const table = document.querySelector('embassy-status-table') as HTMLElement & {toCSV(): string};
    return table.toCSV();
  });
  await page.close();
  const [head = [], ...lines] = readCSV(text);
  if (lines.length !== count) throw new Error(`${lines.length} rows are shown, not ${count}`);
  const wanted = [...COLUMNS.map(([key]) => key), STATUS];
  return lines.map((line) => Object.fromEntries(wanted.map((key) => [key, line[head.indexOf(key)] ?? ''])));
}

/** The versions of the libraries, from the list that pins them. */
function versions(): Record<string, string> {
  const {dependencies} = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.fromEntries(
    contenders.flatMap(({name, library}) => (library ? [[name, dependencies[library] ?? '']] : [])),
  );
}
