/**
 * `npm run bench:table`: how fluid the table of missions is with 10,000 missions of own data, beside a static table and two
 * libraries that show the same rows, in the built bundles and the installed Chromium. Ends with 1 where the table does not
 * keep what it promises: a result within one frame of the fastest library, and at a fourth of the speed no task above 50 ms but
 * the first parse. `-- --rounds 2` for a shorter run, `-- --only Tabulator` for one table beside ours.
 */
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import type {Browser, CDPSession, Page} from 'puppeteer-core';
import {bundledDataset} from '../../src/model/dataset.js';
import {readCSV} from '../browser/csv.js';
import {launchBrowser} from '../browser/puppeteer-page.js';
import {serve} from '../browser/serve.js';
import {missionsFile} from './table/missions.js';
import {CONTENDERS, type Contender} from './table/pages.js';
import {installProbe, type Answer, type Bench, type Probe, type Task} from './table/probe.js';
import {report, type Sample} from './table/report.js';

declare const bench: Bench;
declare const probe: Probe;

const MISSIONS = 10_000;
const SLOWDOWNS = [1, 4];

const {values: options} = parseArgs({
  options: {rounds: {type: 'string', default: '5'}, only: {type: 'string'}},
});
const contenders = CONTENDERS.filter(
  ({name}, index) => index === 0 || !options.only || name === options.only,
);

/** One thing that a reader does. */
interface Step {
  readonly kind: 'key' | 'key, Dari' | 'sort' | 'filter';
  readonly label: string;
  readonly key?: string;
  readonly press?: 'filter' | 'city_name' | 'since';
}

const typed = (word: string, kind: Step['kind']): Step[] => [
  ...[...word].map((key) => ({kind, label: `${word}: ${key}`, key})),
  ...[...word].map(() => ({kind, label: `${word}: back`, key: 'Backspace'})),
];

const stepsOf = ({dari}: Contender): Step[] => [
  ...typed('London', 'key'),
  ...(dari ? typed('لندن', 'key, Dari') : []),
  {kind: 'sort', label: 'by city', press: 'city_name'},
  {kind: 'sort', label: 'by city, down', press: 'city_name'},
  {kind: 'sort', label: 'by day', press: 'since'},
  {kind: 'sort', label: 'by day, down', press: 'since'},
  {kind: 'filter', label: 'closed alone', press: 'filter'},
  {kind: 'filter', label: 'all again', press: 'filter'},
];

const sleep = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** A script of the compiler's, which wraps functions in calls of `__name`, for a page that has no such thing. */
const asScript = (task: () => unknown) =>
  `(() => { const __name = (value) => value; (${task.toString()})(); })()`;

async function pressKey(cdp: CDPSession, key: string): Promise<void> {
  const back = key === 'Backspace';
  const text = back ? {key, code: key, windowsVirtualKeyCode: 8} : {key, text: key};
  await cdp.send('Input.dispatchKeyEvent', {type: back ? 'rawKeyDown' : 'keyDown', ...text});
  await cdp.send('Input.dispatchKeyEvent', {type: 'keyUp', ...text, text: undefined});
}

async function perform(page: Page, cdp: CDPSession, {key, press}: Step): Promise<void> {
  if (key) return pressKey(cdp, key);
  const [x, y] = await page.evaluate((name) => {
    const {left, top, width, height} = (
      name === 'filter' ? bench.filter() : bench.header(name ?? '')
    ).getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  }, press);
  await page.mouse.click(x, y);
}

/** Opens a table, does every step, and tells what each took; with what is to be seen after each, or to learn that. */
async function measure(
  browser: Browser,
  url: string,
  contender: Contender,
  slowdown: number,
  expected?: readonly string[],
): Promise<{samples: Sample[]; states: string[]}> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const cdp = await page.createCDPSession();
  page.on('pageerror', (error) => console.error(contender.name, error));
  await page.setViewport({width: 1280, height: 800});
  await page.evaluateOnNewDocument(asScript(installProbe));
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await page.goto(url);
  await page.waitForFunction(() => probe.first !== undefined, {timeout: 60_000, polling: 250});
  // A reader looks before typing.
  await sleep(1500);
  const {name} = contender;
  const common = {name, slowdown};
  const first = await page.evaluate(() => probe.first ?? 0);
  const samples: Sample[] = [{...common, kind: 'first rows', label: '', took: first}];
  const states: string[] = [];
  await page.evaluate(() => bench.field().focus());
  await sleep(300);
  const marks: [number, Step][] = [];
  for (const [index, step] of stepsOf(contender).entries()) {
    marks.push([await page.evaluate(() => performance.now()), step]);
    await page.evaluate((state) => probe.next(state ?? undefined), expected?.[index] ?? null);
    await perform(page, cdp, step);
    const {state, took} = (await page.evaluate(() => probe.answer)) as Answer;
    states.push(state);
    if (expected && state !== expected[index]) throw new Error(`${name}: ${step.label} came out otherwise`);
    samples.push({...common, kind: step.kind, label: step.label, took});
    await sleep(100);
  }
  await sleep(300);
  const tasks = await page.evaluate(() => probe.tasks);
  samples.push(...longest(tasks, first, marks).map((each) => ({...common, ...each})));
  await context.close();
  return {samples, states};
}

/** The longest task of each part of the run. The first parse is the longest one before the first rows are there. */
function longest(tasks: readonly Task[], first: number, marks: readonly [number, Step][]) {
  const loading = tasks.filter(({start}) => start <= first).sort((one, other) => other.took - one.took);
  const worst = (own: readonly Task[]) => Math.max(0, ...own.map(({took}) => took));
  const [parse, ...others] = loading;
  const stepAt = (start: number) => marks.filter(([at]) => at <= start).pop()?.[1];
  const after = tasks.filter(({start}) => start > first);
  const idle = after.filter(({start}) => !stepAt(start));
  return [
    {kind: 'task: first parse', label: '', took: parse?.took ?? 0},
    {kind: 'task: else until first rows', label: '', took: worst(others)},
    {kind: 'task: then, before a key', label: '', took: worst(idle)},
    ...['key', 'key, Dari', 'sort', 'filter'].map((kind) => {
      const own = after.filter(({start}) => stepAt(start)?.kind === kind);
      const most = own.reduce<Task | undefined>(
        (one, other) => (one && one.took > other.took ? one : other),
        undefined,
      );
      return {kind: `task: ${kind}`, label: (most && stepAt(most.start)?.label) ?? '', took: most?.took ?? 0};
    }),
  ];
}

const pages = Object.fromEntries(contenders.map(({page}, index) => [`/${index}.html`, page]));
const served = await serve(fileURLToPath(new URL('../..', import.meta.url)), {
  pages: Object.assign(pages, {'/missions.json': missionsFile(bundledDataset().states, MISSIONS)}),
});
const browser = await launchBrowser('chromium');
try {
  pages['/rows.json'] = JSON.stringify(await rowsOf(browser, `${served.url}/0.html`));
  const states = new Map<Contender, string[]>();
  console.error(`${options.rounds} rounds, of some minutes each`);
  for (const [index, contender] of contenders.entries()) {
    const warm = await measure(browser, `${served.url}/${index}.html`, contender, 1);
    states.set(contender, warm.states);
  }
  const samples: Sample[] = [];
  for (let round = 0; round < +options.rounds; round++) {
    for (const slowdown of SLOWDOWNS) {
      // Another one begins each round, so that what the machine does meanwhile meets them all.
      const turned = [...contenders.keys()].map((index) => (index + round) % contenders.length);
      for (const index of turned) {
        const contender = contenders[index]!;
        const url = `${served.url}/${index}.html`;
        console.error(`round ${round + 1}, CPU slowed ${slowdown}×: ${contender.name}`);
        samples.push(...(await measure(browser, url, contender, slowdown, states.get(contender))).samples);
      }
    }
  }
  process.exitCode = report(
    samples,
    contenders.map(({name}) => name),
  )
    ? 0
    : 1;
} finally {
  await browser.close();
  await served.close();
}

/** The rows that our table shows, as its CSV gives them, for the others. */
async function rowsOf(browser: Browser, url: string): Promise<Record<string, string>[]> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => bench.first());
  const text = await page.evaluate(async () => {
    const table = document.querySelector('embassy-status-table') as HTMLElement & {toCSV(): string};
    return table.toCSV();
  });
  await page.close();
  const [head = [], ...lines] = readCSV(text);
  if (lines.length !== MISSIONS) throw new Error(`${lines.length} rows are shown`);
  return lines.map((line) => Object.fromEntries(head.map((key, at) => [key, line[at] ?? ''])));
}
