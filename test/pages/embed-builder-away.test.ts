import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {after, before, it} from 'node:test';
import {inEachBrowser, openPage, serve, type OpenPage} from '../browser/open.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The package as it is installed, in a page without a bundler. */
const builderPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Builder</title>
<script type="importmap">{"imports": {
  "lit": "/node_modules/lit/index.js",
  "lit/": "/node_modules/lit/",
  "lit-html": "/node_modules/lit-html/lit-html.js",
  "lit-html/": "/node_modules/lit-html/",
  "lit-element/": "/node_modules/lit-element/",
  "@lit/reactive-element": "/node_modules/@lit/reactive-element/reactive-element.js",
  "@lit/reactive-element/": "/node_modules/@lit/reactive-element/"
}}</script>
<script>reasons = []; addEventListener('recognition-error', (event) => reasons.push(event.reason));</script>
<script type="module" src="/dist/define/embed-builder.js"></script></head>
<body><embed-builder></embed-builder></body></html>`;

/** Waits until the builder shows code or says that there is none, after «Try again» where it is pressed. */
const outcome = (page: OpenPage, press: boolean) =>
  page.evaluate(async (press) => {
    const {reasons} = globalThis as unknown as {reasons: string[]};
    const root = () => document.querySelector('embed-builder')?.shadowRoot;
    const before = reasons.length;
    if (press) root()?.querySelector<HTMLElement>('[role=alert] button')?.click();
    const isSaid = () => root()?.querySelector('.code textarea') ?? reasons.length > before;
    const deadline = Date.now() + 15_000;
    while (!isSaid() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
    // Long enough for one that asks again by itself.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return {
      alert: root()?.querySelector('[role=alert]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      codes: root()?.querySelectorAll('.code textarea').length ?? 0,
      reasons: reasons.length,
    };
  }, press);

inEachBrowser('the builder whose records are away', (browser) => {
  let served: Awaited<ReturnType<typeof serve>>;
  let isAway = true;
  before(async () => {
    served = await serve(root, {
      pages: {'/page.html': builderPage},
      wait: (path) =>
        isAway && /\/chunks\/claims-/.test(path) ? Promise.reject(new Error('away')) : undefined,
    });
  });
  after(() => served.close());

  it('says so once, goes on answering, and makes the code when it is asked again', async () => {
    isAway = true;
    const page = await openPage(browser, `${served.url}/page.html`);
    const alert = 'What the code is made from could not be loaded. Try again';
    assert.deepEqual(await outcome(page, false), {alert, codes: 0, reasons: 1});
    assert.deepEqual(await outcome(page, true), {alert, codes: 0, reasons: 2});
    isAway = false;
    const {codes, ...said} = await outcome(page, true);
    // A module that Firefox could not fetch is away for as long as the page stands.
    const isKept = browser === 'firefox';
    assert.deepEqual(said, isKept ? {alert, reasons: 3} : {alert: '', reasons: 2});
    assert.equal(codes > 0, !isKept);
    await page.close();
  });
});
