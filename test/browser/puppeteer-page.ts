import {launch, type Browser, type KeyInput} from 'puppeteer-core';
import {pathOf} from '../../tools/browsers.mjs';
import {callOf, isNoRequest, type OpenPage, type Size} from './page.js';

const timeZone = {chromium: 'Asia/Kabul', firefox: 'Pacific/Kiritimati'};

/** Starts Chromium or Firefox, without a window. */
export const launchBrowser = (name: 'chromium' | 'firefox'): Promise<Browser> =>
  launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: pathOf(name),
    args: name === 'firefox' ? [] : ['--no-sandbox', '--lang=en-US'],
    env: {...process.env, TZ: timeZone[name]},
  });

/** Runs in the page before any of its own scripts. */
function watchViolations() {
  const seen: string[] = [];
  Object.assign(globalThis, {violationsSeen: seen});
  addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
}

/** Opens a page with a cache and storage of its own, and waits until it has loaded. */
export async function openInPuppeteer(browser: Browser, url: string, viewport: Size): Promise<OpenPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const requests: string[] = [];
  const messages: string[] = [];
  page.on('request', (request) => {
    if (!isNoRequest(request.url())) requests.push(request.url());
  });
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) =>
    messages.push(`error: ${error instanceof Error ? error.message : String(error)}`),
  );
  await page.evaluateOnNewDocument(`(${watchViolations.toString()})()`);
  await page.setViewport(viewport);
  await page.goto(url);

  // Chromium alone reports requests for files.
  const isBlind = url.startsWith('file:') && (await browser.version()).toLowerCase().startsWith('firefox');
  return {
    evaluate: async <Result>(task: (...args: never[]) => unknown, ...args: unknown[]) =>
      (await page.evaluate(callOf(task, args))) as Result,
    requests: () => Promise.resolve(isBlind ? undefined : [...requests]),
    console: () => [...messages],
    violations: async () => (await page.evaluate('globalThis.violationsSeen')) as string[],
    screenshot: (path) => page.screenshot({...(path && {path: path})}),
    keyboard: {
      async press(keys) {
        const names = keys.split('+') as KeyInput[];
        const last = names.pop() ?? 'Tab';
        for (const name of names) await page.keyboard.down(name);
        await page.keyboard.press(last);
        for (const name of names.reverse()) await page.keyboard.up(name);
      },
      type: (text) => page.keyboard.type(text),
    },
    click: (x, y) => page.mouse.click(x, y),
    async setViewport(size) {
      await page.setViewport(size);
      return size;
    },
    close: () => context.close(),
  };
}
