import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {it} from 'node:test';
import {ANSWERING, misplaced, shown} from '../browser/dossier.js';
import {inScript} from '../../tools/offline/inline.mjs';
import {dist} from '../browser/embed.js';
import {offlinePage, withoutScripts} from '../browser/offline.js';
import {inEachBrowser, openPage, serve, type OpenPage} from '../browser/open.js';
import {framed} from '../browser/narrow-frame.js';

const axe = join(dist, '../node_modules/axe-core/axe.min.js');

/** Waits until all elements of the framed page show their answer, where it has any, and gives its width. */
const shownInFrame = (page: OpenPage, tags: readonly string[]) =>
  page.evaluate(async (tags) => {
    const inner = () => document.querySelector('iframe')?.contentDocument;
    const deadline = Date.now() + 20_000;
    const missing = () =>
      tags.filter((tag) => {
        const own = [...(inner()?.querySelectorAll(tag) ?? [])];
        return own.length === 0 || own.some(({shadowRoot}) => !shadowRoot?.querySelector('.root'));
      });
    while (missing().length > 0) {
      if (Date.now() > deadline) throw new Error(`not shown: ${missing().join()}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await inner()?.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return inner()?.documentElement.clientWidth ?? 0;
  }, tags);

/** What axe finds in the page, which lets no script in but its own. */
const violations = (page: OpenPage) =>
  page.evaluate(async () => {
    interface Axe {
      run(context: object, options: object): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
    }
    const {axe} = globalThis as unknown as {axe: Axe};
    const found = await axe.run(document, {resultTypes: ['violations']});
    return found.violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 160)}`));
  });

inEachBrowser('the offline page', (browser) => {
  // The elements are those of the dossier page, whose tests see each of them in every size and scheme.
  for (const [lang, scheme, size] of [
    ['en', 'light', '200%'],
    ['prs', 'dark', '200%'],
    ['ps', 'light', '100%'],
  ] as const) {
    it(`in ${lang} at 320 px with text of ${size}: nothing cut off, beyond an edge or on something else`, async () => {
      const change = (html: string) => html.replace('</style>', `html { font-size: ${size} }</style>`);
      const served = await serve('.', {
        pages: {'/offline': await offlinePage(change), '/frame': framed(`/offline#${lang}`)},
      });
      const page = await openPage(browser, `${served.url}/frame`);
      const width = await shownInFrame(page, ANSWERING);
      assert.ok(width > 290 && width <= 320, `${width}`);
      const {boxes, faults} = await misplaced(page);
      assert.ok(boxes > 800, `${boxes}`);
      assert.deepEqual([...new Set(faults)], []);
      await page.close();
      await served.close();
    });

    // What this page adds to the elements is plain HTML, the same to axe in each browser.
    if (browser !== 'chromium') continue;
    it(`in ${lang}, ${scheme}: nothing for axe to find`, async () => {
      const own = await readFile(axe, 'utf8');
      const change = (html: string) =>
        html
          .replace('color-scheme: light dark', `color-scheme: ${scheme}`)
          .replace('</body>', () => `<script>${inScript(own)}</script></body>`);
      const served = await serve('.', {pages: {'/offline': await offlinePage(change)}});
      const page = await openPage(browser, `${served.url}/offline#${lang}`);
      assert.deepEqual(await shown(page), ANSWERING);
      assert.deepEqual(await violations(page), []);
      await page.close();
      await served.close();
    });
  }

  // Several thousand lines of plain tables, which take the others minutes to compare.
  if (browser !== 'chromium') return;
  it('without scripts at 320 px: nothing cut off, beyond an edge or on something else', async () => {
    const served = await serve('.', {
      pages: {'/offline': await offlinePage(withoutScripts), '/frame': framed('/offline')},
    });
    const page = await openPage(browser, `${served.url}/frame`);
    await shownInFrame(page, []);
    const {boxes, faults} = await misplaced(page);
    assert.ok(boxes > 3000, `${boxes}`);
    assert.deepEqual([...new Set(faults)], []);
    await page.close();
    await served.close();
  });
});
