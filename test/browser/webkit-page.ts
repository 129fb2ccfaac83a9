import {writeFile} from 'node:fs/promises';
import {startWebKitDriver} from '../../tools/webkit.mjs';
import {callOf, isNoRequest, type OpenPage, type Size} from './page.js';

/** The codes that the WebDriver standard gives to keys without a letter. */
const keyCodes: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** Milliseconds that a command may take: now and then the driver forgets one, and would never answer. */
const PATIENCE = 40_000;

/** Whether a command failed because the driver forgot it. */
export const isForgotten = (reason: unknown): boolean =>
  reason instanceof DOMException && reason.name === 'TimeoutError';

export interface WebKitDriver {
  /** Sends a command and resolves to its value. @throws with the driver's own message, or see `isForgotten` */
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
  stop(): void;
  /** The browser that is open, if one is. */
  browser?: {
    readonly session: string;
    readonly proxy: number | undefined;
    /** How many pages it has shown, and the last of them. */
    shown: number;
    page?: symbol;
  };
}

/** Pages that a browser shows before it makes room for another: to start one takes a second, and none lives for ever. */
const LIFE = 25;

/** Starts the driver; it has one page at a time. */
export async function launchWebKit(): Promise<WebKitDriver> {
  const {port, stop} = await startWebKitDriver({timeZone: 'America/Los_Angeles'});
  return {
    stop,
    async send(method, path, body) {
      const signal = AbortSignal.timeout(PATIENCE);
      const request = {method, signal, ...(body && {body: JSON.stringify(body)})};
      const response = await fetch(`http://127.0.0.1:${port}${path}`, request);
      const {value} = (await response.json()) as {value: unknown};
      if (!response.ok) throw new Error(`${path}: ${(value as {message: string}).message}`);
      return value;
    },
  };
}

/** The browser for the next page: the one that is open, unless it is worn out or goes through another proxy. */
async function browserFor(driver: WebKitDriver, proxy: number | undefined) {
  const {browser} = driver;
  if (browser && browser.proxy === proxy && browser.shown < LIFE) return browser;
  driver.browser = undefined;
  if (browser) await driver.send('DELETE', `/session/${browser.session}`);
  const through = `127.0.0.1:${proxy}`;
  const capabilities = {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      ...(proxy && {proxy: {proxyType: 'manual', httpProxy: through, sslProxy: through}}),
    },
  };
  const {sessionId} = (await driver.send('POST', '/session', {capabilities})) as {sessionId: string};
  return (driver.browser = {session: sessionId, proxy, shown: 0});
}

/** Opens a page in place of the one before, and waits until it has loaded. */
export async function openInWebKit(
  driver: WebKitDriver,
  url: string,
  viewport: Size,
  proxy?: number,
): Promise<OpenPage> {
  const browser = await browserFor(driver, proxy);
  const page = Symbol(url);
  browser.page = page;
  browser.shown++;
  const command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) =>
    driver.send(method, `/session/${browser.session}${path}`, body);

  const evaluate = async <Result>(task: (...args: never[]) => unknown, ...args: unknown[]) => {
    const script = `
      const done = arguments[0];
      Promise.resolve().then(() => ${callOf(task, args)})
        .then((value) => done({value}), (error) => done({error: String(error)}));`;
    const answer = (await command('POST', '/execute/async', {script, args: []})) as {
      value: Result;
      error?: string;
    };
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  };

  const keyActions = async (actions: object[]) => {
    await command('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  };
  const code = (key: string) => keyCodes[key] ?? key;

  const setViewport = async ({width, height}: Size): Promise<Size> => {
    const inner = () => evaluate<Size>(() => ({width: innerWidth, height: innerHeight}));
    let outer = (await command('POST', '/window/rect', {width, height})) as Size;
    let seen = await inner();
    // The window's own bars take part of the height, and a window takes its time on a busy machine.
    for (let tries = 0; tries < 20 && seen.height !== height; tries++) {
      outer = (await command('POST', '/window/rect', {
        width,
        height: outer.height + height - seen.height,
      })) as Size;
      if (tries > 0) await new Promise((resolve) => setTimeout(resolve, 50));
      seen = await inner();
    }
    return seen;
  };

  await setViewport(viewport);
  await command('POST', '/url', {url});
  return {
    evaluate,
    async requests() {
      if (url.startsWith('file:')) return undefined;
      const loaded = await evaluate<string[]>(() =>
        performance.getEntriesByType('resource').map(({name}) => name),
      );
      return [url, ...loaded.filter((name) => !isNoRequest(name))];
    },
    console: () => undefined,
    violations: () => Promise.resolve(undefined),
    async screenshot(path) {
      const png = Buffer.from((await command('GET', '/screenshot')) as string, 'base64');
      if (path) await writeFile(path, png);
      return png;
    },
    keyboard: {
      async press(keys) {
        const codes = keys.split('+').map(code);
        const down = codes.map((value) => ({type: 'keyDown', value}));
        const up = codes.reverse().map((value) => ({type: 'keyUp', value}));
        await keyActions([...down, ...up]);
      },
      async type(text) {
        await keyActions(
          [...text].flatMap((value) => [
            {type: 'keyDown', value},
            {type: 'keyUp', value},
          ]),
        );
      },
    },
    async click(x, y) {
      const actions = [
        {type: 'pointerMove', duration: 0, x, y},
        {type: 'pointerDown', button: 0},
        {type: 'pointerUp', button: 0},
      ];
      await command('POST', '/actions', {actions: [{type: 'pointer', id: 'mouse', actions}]});
    },
    setViewport,
    async close() {
      if (driver.browser === browser && browser.page === page)
        await command('POST', '/url', {url: 'about:blank'});
    },
  };
}
