import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {
  openPreview,
  openSite,
  shareOut,
  show,
  violations,
  type Entry,
  type SitePages,
} from '../browser/site-pages.js';

const LANGUAGES = ['en', 'fa-AF', 'ps'] as const;

/** Milliseconds after which the first story is to be painted, on a machine a quarter as fast. */
const FIRST_PAINT = 2000;

/** Milliseconds of work that the yardstick takes on the machine that those two seconds are meant for. */
const YARDSTICK = 1300;

/** Work that is the same for ever, of the kinds that a page is made of. Runs in the page. */
function measuredWork(): number {
  const functions = Array.from(
    {length: 2000},
    (_, index) =>
      `const f${index} = (rows) => { const found = []; for (const row of rows) { const {id, text} = row; if (id % ${index + 2}) found.push({id, text: text + '${index}'}); } return found.length; };`,
  );
  const names = Array.from({length: 2000}, (_, index) => `f${index}`);
  const script = document.createElement('script');
  script.textContent = `${functions.join('\n')}\nglobalThis.made = [${names.join(',')}]`;
  document.head.append(script);
  const rows = Array.from({length: 40}, (_, id) => ({id, text: `row ${id}`}));
  const {made} = globalThis as unknown as {made: ((given: typeof rows) => number)[]};
  let sum = made.reduce((total, each) => total + each(rows), 0);
  for (let round = 0; round < 2; round++) {
    const boxes = Array.from(
      {length: 3000},
      (_, index) =>
        `<div class="box"><b>${index}</b> <i>${round}</i><span>${'text '.repeat(index % 7)}</span></div>`,
    );
    document.body.innerHTML = `<style>.box {display: flex; gap: 4px; padding: ${round}px; border: 1px solid}</style>${boxes.join('')}`;
    sum += document.body.getBoundingClientRect().height;
  }
  return sum;
}

interface Named {
  readonly name: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly (Named & {readonly kind: string})[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const manifest = JSON.parse(
  await readFile(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
) as {modules: {declarations?: Declaration[]}[]};
const declarations = manifest.modules
  .flatMap(({declarations: own = []}) => own)
  .filter(({tagName}) => tagName);

/** All that the manifest makes public of an element, by the table that has to show it. */
const publicOf = ({attributes, members = [], events, slots, cssParts, cssProperties}: Declaration) => ({
  Attributes: attributes,
  Properties: members.filter(({kind}) => kind === 'field'),
  Methods: members.filter(({kind}) => kind === 'method'),
  Events: events,
  Slots: slots?.map(({name}) => ({name: name || 'default'})),
  Parts: cssParts,
  'Custom properties': cssProperties,
});

/** What each table of the page that is shown names. */
const namesIn = (page: Page): Promise<Record<string, string[]>> =>
  page.$$eval('#storybook-docs .wide', (tables) =>
    Object.fromEntries(
      tables.map((table) => [
        table.getAttribute('aria-label') ?? '',
        [...table.querySelectorAll('[data-api]')].map(
          (name) => name.getAttribute('data-api') || (name.textContent ?? '').trim(),
        ),
      ]),
    ),
  );

describe('the site', () => {
  let site: SitePages;
  let tabs: Page[] = [];
  const failures: string[] = [];
  /** What the tables of each page name. */
  const named = new Map<string, Record<string, string[]>>();
  /** Adds what went wrong, with what was shown. */
  const note = (where: string, whats: readonly string[]) => {
    failures.push(...whats.map((what) => `${where}: ${what}`));
  };
  const nothingFailed = () => {
    const all = [...failures.splice(0), ...site.complaints.splice(0)];
    assert.deepEqual(all, []);
  };

  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** A tab a quarter as fast, and the milliseconds of work of its own thread so far. Whatever else this machine does is not in it. */
  const slowTab = async () => {
    const page = await site.tab();
    const slow = await page.createCDPSession();
    await slow.send('Performance.enable', {timeDomain: 'threadTicks'});
    await slow.send('Emulation.setCPUThrottlingRate', {rate: 4});
    const worked = async () => {
      const {metrics} = await slow.send('Performance.getMetrics');
      return 1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? Infinity);
    };
    return {page, worked};
  };

  const workOfFirstStory = async () => {
    const {page, worked} = await slowTab();
    await page.evaluateOnNewDocument(`addEventListener('recognition-ready', () =>
      requestAnimationFrame(() => requestAnimationFrame(() => (globalThis.painted ??= performance.now()))))`);
    await page.goto(
      `${site.address}iframe.html?viewMode=story&id=elements-recognition-map--default&globals=a11y.manual:!true`,
    );
    await page.waitForFunction('globalThis.painted');
    const work = await worked();
    await page.close();
    return work;
  };

  /** What a page that never changes asks of this machine: to read functions, to call them, and to lay boxes out. */
  const workOfYardstick = async () => {
    const {page, worked} = await slowTab();
    await page.goto('about:blank');
    await page.evaluate(measuredWork);
    const work = await worked();
    await page.close();
    return work;
  };

  it('paints its first story after less than two seconds of work on a machine a quarter as fast', async (test) => {
    let [story, yardstick] = [Infinity, Infinity];
    // What else this machine does makes its processor slower, never faster: the least of several loads is the nearest.
    let slower = 1;
    for (let load = 0; load < 3 || (load < 6 && !(story / slower < FIRST_PAINT)); load++) {
      yardstick = Math.min(yardstick, await workOfYardstick());
      story = Math.min(story, await workOfFirstStory());
      slower = Math.max(1, yardstick / YARDSTICK);
    }
    test.diagnostic(
      `painted after ${Math.round(story)} ms of work, on a machine that takes ${Math.round(yardstick)} ms for the yardstick`,
    );
    assert.ok(
      story > 0 && story / slower < FIRST_PAINT,
      `${Math.round(story)} ms, ${slower.toFixed(2)} times slower`,
    );
    nothingFailed();
  });

  it('opens in a folder, with its own name and nothing of anyone else', async () => {
    const page = await site.tab();
    await page.goto(`${site.address}index.html`);
    await page.waitForFunction(
      'document.querySelector("#storybook-preview-iframe")?.contentDocument?.querySelector(".start")',
    );
    await page.waitForFunction('document.title.includes("Start")');
    assert.doesNotMatch(await page.title(), /storybook/i);
    assert.equal(
      await page.$eval('.wordmark', ({textContent}) => textContent?.includes('recognition')),
      true,
    );
    await page.close();
    for (const path of site.served.requests) assert.match(path, /^\/storybook-static\//);
    nothingFailed();
  });

  it('shows every page in three languages, with nothing for axe to find and no link that leads nowhere', async () => {
    tabs = await Promise.all([openPreview(site), openPreview(site)]);
    const ids = new Set(site.entries.map(({id}) => id));
    const pages = site.entries.filter(({type}) => type === 'docs');
    assert.ok(pages.length >= declarations.length + 7, `${pages.length} pages`);
    // What an element says in each language, axe hears in its stories: around it the page is the same.
    const judged = (index: number, {id}: Entry): readonly string[] => {
      if (/^(?:start|tools-)/.test(id)) return LANGUAGES;
      return id.startsWith('guides-') ? ['en'] : [LANGUAGES[index % LANGUAGES.length] ?? 'en'];
    };
    await shareOut([...pages.entries()], tabs, async ([index, entry], page) => {
      // Guides are in English, whatever the bar says.
      for (const lang of entry.id.startsWith('guides-') ? (['en'] as const) : LANGUAGES) {
        const failure = await show(page, entry, lang);
        if (failure) note(`${entry.id}, ${lang}`, [failure]);
        else if (judged(index, entry).includes(lang)) note(`${entry.id}, ${lang}`, await violations(page));
      }
      named.set(entry.id, await namesIn(page));
      const links = await page.$$eval('#storybook-docs a[href]', (all) =>
        all.map((link) => link.getAttribute('href') ?? ''),
      );
      const dead = links.flatMap((href) => {
        const id = /path=\/(?:docs|story)\/([^&#]*)/.exec(href)?.[1];
        return id && !ids.has(id) ? [`leads nowhere: ${href}`] : [];
      });
      note(entry.id, dead);
    });
    nothingFailed();
  });

  it('shows on the page of each element all that the manifest makes public of it', () => {
    for (const declaration of declarations) {
      const id = `elements-${declaration.tagName}--docs`;
      for (const [table, members = []] of Object.entries(publicOf(declaration))) {
        const missing = members.filter(({name}) => !named.get(id)?.[table]?.includes(name));
        note(
          id,
          missing.map(({name}) => `${table} without ${name}`),
        );
      }
    }
    nothingFailed();
  });

  it('shows every story in three languages', async () => {
    const stories = site.entries.filter(({type}) => type === 'story');
    assert.ok(stories.length > 150, `${stories.length} stories`);
    await shareOut(stories, tabs, async (entry, page) => {
      for (const lang of LANGUAGES) {
        const failure = await show(page, entry, lang);
        if (failure) note(`${entry.id}, ${lang}`, [failure]);
      }
    });
    nothingFailed();
  });
});
