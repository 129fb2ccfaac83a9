import type {Browser, CDPSession, Page} from 'puppeteer-core';
import {slowDown, type Profile} from './profiles.js';
import {asScript, installProbe, type Probe} from './probe.js';

declare const probe: Probe;

/** What came of one visit to a page. Times in milliseconds, heap in bytes. */
export interface Visit {
  /** When what the page is for was on the screen. */
  readonly painted: number;
  /** When it showed its first text or picture. */
  readonly firstContent?: number;
  /** What tasks longer than 50 ms took beyond that, and the longest of them. */
  readonly blocking: number;
  readonly longestTask: number;
  readonly script: number;
  readonly heap: number;
  readonly nodes: number;
  readonly shift: number;
}

const LONG = 50;

/** How long a page is left alone after its picture is there, for what it still does. */
const REST = 400;

export const sleep = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  visit(url: string): Promise<Visit>;
  close(): Promise<void>;
}

/** A tab with a cache of its own, on this machine and line; `bench` is a script that goes before those of the page. */
export async function openTab(browser: Browser, profile: Profile, bench = ''): Promise<Opened> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(page.url(), error));
  await page.setViewport({width: 1280, height: 900});
  await page.evaluateOnNewDocument(asScript(installProbe));
  if (bench) await page.evaluateOnNewDocument(`if (self === top) {${bench}}`);
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  await cdp.send('HeapProfiler.enable');
  await slowDown(cdp, profile);

  return {
    page,
    cdp,
    async visit(url) {
      const before = await metrics(cdp);
      await page.goto(url, {waitUntil: 'domcontentloaded', timeout: 180_000});
      await page.evaluate(() => probe.whenPainted);
      await sleep(REST);
      const seen = await page.evaluate(() => {
        const {painted = NaN, firstContent, tasks, shift} = probe;
        return {painted, firstContent, tasks, shift};
      });
      if (!(seen.painted > 0)) throw new Error(`${url}: the picture did not come`);
      const after = await metrics(cdp);
      await cdp.send('HeapProfiler.collectGarbage');
      const {heap, nodes} = await metrics(cdp);
      const took = seen.tasks.map((task) => task.took);
      return {
        painted: seen.painted,
        firstContent: seen.firstContent,
        blocking: took.reduce((sum, each) => sum + Math.max(0, each - LONG), 0),
        longestTask: Math.max(0, ...took),
        script: after.script - (after.script < before.script ? 0 : before.script),
        heap,
        nodes,
        shift: seen.shift,
      };
    },
    close: () => context.close(),
  };
}

async function metrics(cdp: CDPSession) {
  const {metrics: found} = await cdp.send('Performance.getMetrics');
  const of = (name: string) => found.find((each) => each.name === name)?.value ?? 0;
  return {script: of('ScriptDuration') * 1000, heap: of('JSHeapUsedSize'), nodes: of('Nodes')};
}
