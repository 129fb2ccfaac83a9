import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import {callOf} from './page.js';
import {launchBrowser} from './puppeteer-page.js';
import {serve, type Served} from './serve.js';

/** The built Storybook as a site, from a folder of a server, in tabs of one Chromium. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = 'storybook-static';

/** An entry of the site's index. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly importPath: string;
}

export interface SitePages {
  readonly address: string;
  readonly served: Served;
  readonly entries: readonly Entry[];
  /** All that the tabs asked of anyone but the folder, and all errors and warnings of their consoles. */
  readonly complaints: string[];
  /** A new tab, which has loaded nothing. */
  tab(): Promise<Page>;
  close(): Promise<void>;
}

const isOwn = (url: string, address: string) => url.startsWith(address) || /^(?:data|blob|about):/.test(url);

export async function openSite(): Promise<SitePages> {
  const served = await serve(root);
  const address = `${served.url}/${FOLDER}/`;
  const browser: Browser = await launchBrowser('chromium');
  const index = JSON.parse(await readFile(join(root, FOLDER, 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  const complaints: string[] = [];
  return {
    address,
    served,
    entries: Object.values(index.entries),
    complaints,
    async tab() {
      // A window of its own: one that lies behind another paints nothing.
      const page = await (await browser.createBrowserContext()).newPage();
      page.setDefaultTimeout(120_000);
      page.on('request', (request) => {
        if (!isOwn(request.url(), address)) complaints.push(`asked for ${request.url()}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warn')
          complaints.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`error: ${String(error)}`));
      await page.setViewport({width: 1280, height: 800});
      return page;
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** A tab that shows stories and pages one after another without loading the site anew. */
export async function openPreview(site: SitePages): Promise<Page> {
  const page = await site.tab();
  // The addon would run axe on each story; the step `stories` does.
  await page.goto(`${site.address}iframe.html?viewMode=docs&id=start--docs&globals=a11y.manual:!true`);
  await page.waitForSelector('.start recognition-map');
  return page;
}

/** Shows a story or page in a language, and waits until all elements in it speak that language; tells what went wrong. */
export const show = async (page: Page, {id, type}: Entry, lang: string): Promise<string> =>
  (await page.evaluate(callOf(showInPage, [id, type, lang]))) as string;

/* Runs in the page, and so sees nothing but its arguments. */
async function showInPage(id: string, type: 'story' | 'docs', lang: string): Promise<string> {
  const channel = (
    globalThis as unknown as {
      __STORYBOOK_ADDONS_CHANNEL__: {
        emit(event: string, data: object): void;
        on(event: string, hear: (data: unknown) => void): void;
        off(event: string, hear: (data: unknown) => void): void;
      };
    }
  ).__STORYBOOK_ADDONS_CHANNEL__;
  const FAILURES = ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'];
  const shown = globalThis as unknown as {shownId?: string};
  const isThere = (shown.shownId ?? new URLSearchParams(location.search).get('id')) === id;
  shown.shownId = id;
  const wait = new Promise<string>((resolve) => {
    const done = (said: string) => {
      channel.off('storyRendered', rendered);
      channel.off('docsRendered', rendered);
      for (const failure of FAILURES) channel.off(failure, failed);
      resolve(said);
    };
    const rendered = (drawn: unknown) => {
      if (drawn === id) done('');
    };
    const failed = (reason: unknown) => done(JSON.stringify(reason));
    channel.on(type === 'story' ? 'storyRendered' : 'docsRendered', rendered);
    for (const failure of FAILURES) channel.on(failure, failed);
    setTimeout(() => done('was not rendered'), 60_000);
  });
  channel.emit('updateGlobals', {globals: {lang}});
  if (!isThere) channel.emit('setCurrentStory', {storyId: id, viewMode: type});
  const failure = await wait;
  if (failure) return failure;
  const elementsIn = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
    ]);
  const place = document.querySelector(type === 'story' ? '#storybook-root' : '#storybook-docs') as Element;
  const deadline = Date.now() + 30_000;
  const languageOf = (element: Element) =>
    element.shadowRoot?.querySelector<HTMLElement>('.root')?.lang ?? '';
  const asked = (element: Element): string => {
    const from = (element.getRootNode() as ShadowRoot).host as Element | undefined;
    const said = element.closest('[lang]')?.getAttribute('lang') ?? (from ? asked(from) : '');
    return /^(?:prs|fa)/.test(said) ? 'fa-AF' : /^ps/.test(said) ? 'ps' : 'en';
  };
  for (;;) {
    const late = elementsIn(place)
      .filter((element) => element.localName.includes('-') && element.localName !== 'recognition-context')
      .filter((element) => languageOf(element) !== asked(element));
    // Ours are drawn once React is done with its own; until then a page has no heading.
    const empty =
      !elementsIn(place).some(({localName}) => type === 'story' || localName === 'h1') ||
      place.querySelector('.site:empty, .waiting');
    if (late.length === 0 && !empty) return '';
    if (Date.now() > deadline)
      return `not shown: ${late.map(({localName}) => localName).join(', ') || 'what is ours'}`;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** What axe finds in the tab. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) {
    await page.addScriptTag({
      path: join(dirname(fileURLToPath(import.meta.resolve('axe-core'))), 'axe.min.js'),
    });
  }
  return (await page.evaluate(`axe.run(document, {
    resultTypes: ['violations'],
    // The window around a page has the landmarks.
    rules: {region: {enabled: false}, 'landmark-one-main': {enabled: false}},
  }).then(({violations}) => violations.flatMap(({id, nodes}) => nodes.map(({html}) => id + ': ' + html.slice(0, 160))))`)) as string[];
}

/** Does something for each, several at a time: each tab takes the next that is left. */
export async function shareOut<Item, Tool>(
  items: readonly Item[],
  tools: readonly Tool[],
  task: (item: Item, tool: Tool) => Promise<void>,
): Promise<void> {
  const left = [...items];
  await Promise.all(
    tools.map(async (tool) => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await task(item, tool);
    }),
  );
}
