import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {Browser, CDPSession, Page} from 'puppeteer-core';
import {ELEMENTS} from '../../tools/elements.mjs';
import {dist} from './embed.js';
import {callOf} from './page.js';
import {launchBrowser} from './puppeteer-page.js';
import {serve} from './serve.js';

/** What one set of elements is made of: one of each. */
export const TAGS: readonly string[] = ELEMENTS.map(({tag}) => tag);

/** What the page holds once everything that can be collected has been. */
export interface Held {
  /** Bytes of JavaScript. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** A page in Chromium on which many elements are put, with the modules that they share, and weighed. */
export interface ManyPage {
  /** Puts so many sets on the page, and waits until all show their answer. @returns ms that its thread was busy */
  add(sets: number): Promise<number>;
  /** The same sets in a context, then everything that a reader opens: cards, menus, notes, tables, another day, play, own data. */
  use(sets: number): Promise<void>;
  /** Takes all out of the page. */
  clear(): Promise<void>;
  weigh(): Promise<Held>;
  evaluate<Result>(task: (...args: never[]) => unknown, ...args: unknown[]): Promise<Result>;
  close(): Promise<void>;
}

const own = fileURLToPath(new URL('../../stories/own-data/kosovo.json', import.meta.url));

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Many elements</title>
<link rel="icon" href="data:,">
${['recognition-context', ...TAGS].map((tag) => `<script type="module" src="/family/${tag}.js"></script>`).join('\n')}
<main></main>
</html>
`;

/** Runs in the page: waits until these many elements have said that they are ready, and until the page is idle. */
async function put(html: string, count: number): Promise<void> {
  const main = document.querySelector('main')!;
  const ready = new Promise<void>((resolve) => {
    let left = count;
    const handle = () => {
      if (--left > 0) return;
      main.removeEventListener('recognition-ready', handle);
      resolve();
    };
    main.addEventListener('recognition-ready', handle);
  });
  main.innerHTML = html;
  await ready;
  // Twice: what one idle moment asks for may be shown in the next.
  for (let times = 0; times < 2; times++) {
    await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
  }
}

/** Runs in the page: opens what a reader can open, in the first set more than in the others. */
async function openAll(): Promise<void> {
  type Context = HTMLElement & {state: string; asOf: string};
  const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  const all = [...document.querySelectorAll<HTMLElement>('main *')].filter(({shadowRoot}) => shadowRoot);
  const inAll = (selector: string) =>
    all.flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]);
  const until = async (holds: () => boolean) => {
    const deadline = Date.now() + 20_000;
    while (!holds()) {
      if (Date.now() > deadline) throw new Error('in vain waited for notes and sources');
      await pause(20);
    }
  };
  const context = document.querySelector<Context>('recognition-context')!;
  for (const day of ['2024-08-21', '2022-01-01', '']) {
    context.asOf = day;
    await pause(20);
  }
  context.state = 'UZ';
  for (const menu of inAll('details.menu')) (menu as HTMLDetailsElement).open = true;
  for (const opener of inAll('.opener, .figures h3 button, .sentence > button, li[data-record] button.link'))
    if (opener.getAttribute('aria-expanded') === 'false') opener.click();
  await until(() => inAll('.sources a').length > 50 && inAll('[role=status].fine').length === 0);
  for (const element of all) element.setAttribute('view', 'table');
  await until(() => inAll('table').length > 5);
  for (const element of all) element.removeAttribute('view');
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('afterprint'));
  for (const play of inAll('.play')) play.click();
  await pause(400);
  // They are taken out while they play.
}

/** Opens the page in a browser of its own. */
export async function openMany(): Promise<ManyPage> {
  const served = await serve(dist, {pages: {'/page': page, '/own.json': await readFile(own, 'utf8')}});
  const browser: Browser = await launchBrowser('chromium');
  const opened: Page = await browser.newPage();
  const cdp: CDPSession = await opened.createCDPSession();
  await opened.setViewport({width: 1280, height: 800});
  const failures: string[] = [];
  opened.on('pageerror', (reason) => failures.push(String(reason)));
  opened.on('console', (message) => failures.push(message.text()));
  // What the thread works, not how long it waits for its turn on a busy machine.
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
  await opened.goto(`${served.url}/page`);
  const metrics = async () => {
    const told = await cdp.send('Performance.getMetrics');
    return Object.fromEntries(told.metrics.map(({name, value}) => [name, value]));
  };
  const evaluate = async <Result>(task: (...args: never[]) => unknown, ...args: unknown[]) => {
    const result = (await opened.evaluate(callOf(task, args))) as Result;
    if (failures.length > 0) throw new Error(failures.join('\n'));
    return result;
  };
  const set = TAGS.map((tag) => `<${tag}></${tag}>`).join('');
  return {
    evaluate,
    async add(sets) {
      const before = await metrics();
      await evaluate(put, set.repeat(sets), sets * TAGS.length);
      const after = await metrics();
      return ((after['TaskDuration'] ?? 0) - (before['TaskDuration'] ?? 0)) * 1000;
    },
    async use(sets) {
      const extra =
        '<isolation-figures figure="fig-recognising-states"></isolation-figures><recognition-map src="/own.json"></recognition-map>';
      const html = `<recognition-context>${set.repeat(sets)}${extra}</recognition-context>`;
      await evaluate(put, html, sets * TAGS.length + 2);
      await evaluate(openAll);
    },
    async clear() {
      await evaluate(async () => {
        document.querySelector('main')!.replaceChildren();
        // Timers of a third of a second may still hold what is gone, and end with it.
        await new Promise((resolve) => setTimeout(resolve, 400));
        await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
      });
    },
    async weigh() {
      // Objects of the page and of JavaScript hold one another: each needs the other's collection before its own.
      for (let times = 0; times < 3; times++) {
        await cdp.send('HeapProfiler.collectGarbage');
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      const {JSHeapUsedSize = NaN, Nodes = NaN, JSEventListeners = NaN} = await metrics();
      return {heap: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners};
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** By how much `y` grows with each step of `x`, by least squares. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleX, middleY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const above = points.reduce((sum, [x, y]) => sum + (x - middleX) * (y - middleY), 0);
  return above / points.reduce((sum, [x]) => sum + (x - middleX) ** 2, 0);
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Time and memory of so many sets on one page. */
export interface Size extends Held {
  readonly sets: number;
  readonly time: number;
}

/**
 * What one to `most` sets take: of each, in turn, several rounds, since a later round finds code that has been compiled;
 * of the times the shortest, of the weights the median counts.
 */
export async function sizes(many: ManyPage, most: number, rounds: number): Promise<Size[]> {
  const found: Size[][] = Array.from({length: most}, () => []);
  await many.add(most);
  await many.clear();
  await many.add(most);
  await many.clear();
  for (let round = 0; round < rounds; round++) {
    for (let sets = 1; sets <= most; sets++) {
      const time = await many.add(sets);
      found[sets - 1]!.push({sets, time, ...(await many.weigh())});
      await many.clear();
      await many.weigh();
    }
  }
  return found.map((own, index) => ({
    sets: index + 1,
    time: Math.min(...own.map(({time}) => time)),
    heap: median(own.map(({heap}) => heap)),
    nodes: median(own.map(({nodes}) => nodes)),
    listeners: median(own.map(({listeners}) => listeners)),
  }));
}

/** How often something is done: `warm` times before it counts, since that fills caches which stay: code, words, notes. */
export interface Rounds {
  readonly warm: number;
  readonly rounds: number;
}

/** What the empty page holds after each of so many rounds, in each of which elements were put on it and taken out again. */
export async function leftovers(
  many: ManyPage,
  round: () => Promise<unknown>,
  {warm, rounds}: Rounds,
): Promise<Held[]> {
  const held: Held[] = [];
  for (let each = -warm; each < rounds; each++) {
    await round();
    await many.clear();
    if (each >= 0) held.push(await many.weigh());
  }
  return held;
}

/**
 * Asserts that what the empty page holds does not grow with the rounds: by no more than the hundredth part of what an
 * element holds while it is there, so that one element in a hundred that stays would be seen.
 * @param elements how many a round puts on the page
 */
export async function assertNothingLeft(
  many: ManyPage,
  round: () => Promise<unknown>,
  elements: number,
  times: Rounds,
): Promise<void> {
  // The first round brings code, words and notes, which are no element's.
  await round();
  await many.clear();
  const empty = await many.weigh();
  await round();
  const full = await many.weigh();
  await many.clear();
  const held = await leftovers(many, round, times);
  const told = JSON.stringify({empty, full, held});
  for (const key of ['heap', 'nodes', 'listeners'] as const) {
    const one = (full[key] - empty[key]) / elements;
    const growth = slope(held.map((each, index) => [index, each[key]])) / elements;
    assert.ok(one > 1, `an element holds no ${key}: ${told}`);
    assert.ok(growth < one * 0.01, `${growth} of ${key} an element stay, which holds ${one}: ${told}`);
  }
}
