import {after, describe} from 'node:test';
import type {Browser} from 'puppeteer-core';
import type {OpenPage, Size} from './page.js';
import {launchBrowser, openInPuppeteer} from './puppeteer-page.js';
import {isForgotten, launchWebKit, openInWebKit, type WebKitDriver} from './webkit-page.js';

export type {OpenPage} from './page.js';
export {serve} from './serve.js';

export type BrowserName = 'chromium' | 'firefox' | 'webkit';

export interface OpenOptions {
  /** 1280 × 800 without it. */
  viewport?: Size;
  /** The port of this machine through which every request goes, to this machine too: see `dead-end.ts`. */
  proxy?: number;
  /** Whether the page may run no script; `evaluate` still does. Not in WebKit, whose driver cannot say so. */
  scriptless?: boolean;
}

let webkit: Promise<WebKitDriver> | undefined;
const puppeteers = new Map<string, Promise<Browser>>();

/**
 * Opens an `http:` or `file:` page and waits until it has loaded. WebKit has one page at a time, and the next takes its place.
 * The browser stays open for the next page, until all tests of the file have ended.
 */
export async function openPage(name: BrowserName, url: string, options: OpenOptions = {}): Promise<OpenPage> {
  const {viewport = {width: 1280, height: 800}, proxy, scriptless} = options;
  if (name === 'webkit') return openInFreshWebKit(url, viewport, proxy);
  const key = `${name} ${proxy ?? ''}`;
  const browser = puppeteers.get(key) ?? launchBrowser(name, proxy);
  puppeteers.set(key, browser);
  return openInPuppeteer(await browser, url, viewport, scriptless);
}

/** A driver that forgets to answer while the page opens is begun anew, twice; what the page does is not tried again. */
async function openInFreshWebKit(
  url: string,
  viewport: Size,
  proxy: number | undefined,
  tries = 3,
): Promise<OpenPage> {
  webkit ??= launchWebKit();
  const driver = await webkit;
  try {
    return await openInWebKit(driver, url, viewport, proxy);
  } catch (reason) {
    // A browser that has shown pages before may have come to its end with one of them.
    const isOld = (driver.browser?.shown ?? 0) > 1;
    if ((!isForgotten(reason) && !isOld) || tries === 1) throw reason;
    driver.stop();
    webkit = undefined;
    return openInFreshWebKit(url, viewport, proxy, tries - 1);
  }
}

// Without it the process would not end.
after(async () => {
  for (const browser of puppeteers.values()) await (await browser).close();
  (await webkit)?.stop();
});

/** Defines the same tests for each browser, whose name they get. */
export function inEachBrowser(title: string, defineTests: (browser: BrowserName) => void): void {
  for (const browser of ['chromium', 'firefox', 'webkit'] as const) {
    describe(`${title}, in ${browser}`, () => defineTests(browser));
  }
}
