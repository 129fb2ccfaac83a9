import type {Browser, CDPSession, Page} from 'puppeteer-core';
import type {Contender} from './contender.js';
import {installProbe, type Answer, type Bench, type Probe, type State, type Task} from './probe.js';
import type {Sample} from './sample.js';
import {KINDS, stepsOf, wholeOf, type Step} from './steps.js';

declare const bench: Bench;
declare const probe: Probe;

/** What is to be seen after a step. */
export interface Shown {
  readonly state: State;
  readonly count: number;
  readonly city: string;
}

/** How a table is measured. */
export interface Run {
  /** What is to be seen after each step; without it that is learnt. */
  readonly expected?: readonly Shown[] | undefined;
  /** Called when the rows are there, and before the first key. */
  readonly looked?: () => void;
}

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
export async function measure(
  browser: Browser,
  url: string,
  contender: Contender,
  rows: number,
  slowdown: number,
  {expected, looked}: Run = {},
): Promise<{samples: Sample[]; shown: Shown[]}> {
  const {name} = contender;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const cdp = await page.createCDPSession();
  page.on('pageerror', (error) => console.error(name, error));
  await page.setViewport({width: 1280, height: 800});
  await page.evaluateOnNewDocument(asScript(installProbe));
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await page.goto(url);
  await page.waitForFunction(() => probe.first !== undefined, {timeout: 60_000, polling: 250});
  // A reader looks before typing.
  await sleep(1500);
  looked?.();
  const common = {name, rows, slowdown};
  const first = await page.evaluate(() => probe.first ?? 0);
  const samples: Sample[] = [{...common, kind: 'first rows', label: '', took: first}];
  const shown: Shown[] = [];
  await page.evaluate(() => bench.field().focus());
  await sleep(300);
  const marks: [number, Step][] = [];
  for (const [index, step] of stepsOf(contender).entries()) {
    const said = `${name}, ${rows} rows: ${step.kind}, ${step.label}`;
    marks.push([await page.evaluate(() => performance.now()), step]);
    await page.evaluate((state) => probe.next(state ?? undefined), expected?.[index]?.state ?? null);
    await perform(page, cdp, step);
    const {state, took} = (await page.evaluate(() => probe.answer)) as Answer;
    shown.push({
      state,
      ...(await page.evaluate(() => {
        const [row] = bench.rows();
        return {count: bench.count(), city: row ? bench.city(row) : ''};
      })),
    });
    if (expected && state.whole !== expected[index]?.state.whole)
      throw new Error(`${said} came out otherwise`);
    const {kind, label} = step;
    samples.push({...common, kind, label, took: took.head});
    samples.push({...common, kind: wholeOf(kind), label, took: took.whole});
    await sleep(100);
  }
  await sleep(300);
  const tasks = await page.evaluate(() => probe.tasks);
  samples.push(...longest(tasks, first, marks).map((each) => ({...common, ...each})));
  await context.close();
  return {samples, shown};
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
    ...KINDS.map((kind) => {
      const own = after.filter(({start}) => stepAt(start)?.kind === kind);
      const most = own.reduce<Task | undefined>(
        (one, other) => (one && one.took > other.took ? one : other),
        undefined,
      );
      return {kind: `task: ${kind}`, label: (most && stepAt(most.start)?.label) ?? '', took: most?.took ?? 0};
    }),
  ];
}
