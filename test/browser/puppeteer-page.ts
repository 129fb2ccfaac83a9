import {launch, type Browser, type KeyInput} from 'puppeteer-core';
import {pathOf} from '../../tools/browsers.mjs';
import {callOf, isNoRequest, type OpenPage, type Size} from './page.js';

const timeZone = {chromium: 'Asia/Kabul', firefox: 'Pacific/Kiritimati'};

/** Preferences by which Firefox asks a proxy on this machine for everything. */
const throughProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

/** Starts Chromium or Firefox, without a window. */
export const launchBrowser = (name: 'chromium' | 'firefox', proxy?: number): Promise<Browser> =>
  launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: pathOf(name),
    args:
      name === 'firefox'
        ? []
        : [
            '--no-sandbox',
            '--lang=en-US',
            ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
          ],
    ...(proxy && name === 'firefox' && {extraPrefsFirefox: throughProxy(proxy)}),
    env: {...process.env, TZ: timeZone[name]},
  });

/** Runs in the page before any of its own scripts. */
function watchViolations() {
  const seen: string[] = [];
  Object.assign(globalThis, {violationsSeen: seen});
  addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
}

/** Opens a page with a cache and storage of its own, and waits until it has loaded. */
export async function openInPuppeteer(
  browser: Browser,
  url: string,
  viewport: Size,
  scriptless = false,
): Promise<OpenPage> {
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
  if (scriptless) await page.setJavaScriptEnabled(false);
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
