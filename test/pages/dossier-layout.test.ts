import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {it} from 'node:test';
import {ANSWERING, LANGS, misplaced, offsets, pathOf, shown, unmirrored} from '../browser/dossier.js';
import {dist} from '../browser/embed.js';
import {inEachBrowser, openPage, serve, type OpenPage} from '../browser/open.js';
import {framed} from '../browser/narrow-frame.js';

const axe = join(dist, '../node_modules/axe-core/axe.min.js');

/** The built page with more in its head, beside which its files are found as before. */
async function pageWith(lang: string, more: string): Promise<string> {
  const page = await readFile(join(dist, pathOf(lang)), 'utf8');
  return page.replace('</head>', `${more}</head>`);
}

/** Waits until all elements of the framed page show their answer, and have been laid out in it. */
const shownInFrame = (page: OpenPage, tags: readonly string[]) =>
  page.evaluate(async (tags) => {
    const deadline = Date.now() + 20_000;
    const missing = () => {
      const inner = document.querySelector('iframe')?.contentDocument;
      return tags.filter((tag) => {
        const own = [...(inner?.querySelectorAll(tag) ?? [])];
        return own.length === 0 || own.some(({shadowRoot}) => !shadowRoot?.querySelector('.root'));
      });
    };
    while (missing().length > 0) {
      if (Date.now() > deadline) throw new Error(`not shown: ${missing().join()}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await document.querySelector('iframe')?.contentDocument?.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return document.querySelector('iframe')?.contentDocument?.documentElement.clientWidth;
  }, tags);

/** What axe finds in the page. */
const violations = (page: OpenPage) =>
  page.evaluate(async () => {
    interface Axe {
      run(context: object, options: object): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
    }
    const script = document.createElement('script');
    script.src = '/axe.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
    const {axe} = globalThis as unknown as {axe: Axe};
    // The example is an article, not a whole site with its landmarks.
    const rules = {region: {enabled: false}, 'landmark-one-main': {enabled: false}};
    const found = await axe.run(document, {resultTypes: ['violations'], rules});
    return found.violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 160)}`));
  });

inEachBrowser('the dossier page', (browser) => {
  for (const lang of LANGS) {
    for (const scheme of ['light', 'dark']) {
      it(`in ${lang}, ${scheme}: nothing for axe to find`, async () => {
        const style = `<style>:root { color-scheme: ${scheme} }</style>`;
        const served = await serve(dist, {
          pages: {
            '/examples/page.html': await pageWith(lang, style),
            '/axe.js': await readFile(axe, 'utf8'),
          },
        });
        const page = await openPage(browser, `${served.url}/examples/page.html`);
        assert.deepEqual(await shown(page), ANSWERING);
        assert.deepEqual(await violations(page), []);
        await page.close();
        await served.close();
      });
    }

    for (const size of ['100%', '200%']) {
      it(`in ${lang} at 320 px with text of ${size}: nothing cut off, beyond an edge or on something else`, async () => {
        const style = `<style>html { font-size: ${size} }</style>`;
        const served = await serve(dist, {
          pages: {
            '/examples/page.html': await pageWith(lang, style),
            '/frame': framed('/examples/page.html'),
          },
        });
        const page = await openPage(browser, `${served.url}/frame`);
        const width = (await shownInFrame(page, ANSWERING)) ?? 0;
        assert.ok(width > 290 && width <= 320, `${width}`);
        const {boxes, faults} = await misplaced(page);
        assert.ok(boxes > 800, `${boxes}`);
        assert.deepEqual([...new Set(faults)], []);
        await page.close();
        await served.close();
      });
    }
  }

  it('in Dari and Pashto is the English page in a mirror', async () => {
    const served = await serve(dist);
    const open = async (lang: string) => {
      const page = await openPage(browser, `${served.url}${pathOf(lang)}`);
      await shown(page);
      const found = {offsets: await offsets(page), unmirrored: await unmirrored(page)};
      await page.close();
      return found;
    };
    const english = await open('en');
    assert.ok(Object.keys(english.offsets).length > 40);
    for (const lang of ['prs', 'ps']) {
      const own = await open(lang);
      assert.deepEqual(own.unmirrored, [], lang);
      for (const [name, {start, end}] of Object.entries(english.offsets)) {
        const here = own.offsets[name];
        assert.ok(here, `${name} is there in ${lang}`);
        // Words of another length may move the one edge or the other, not both.
        const apart = Math.min(Math.abs(here.start - start), Math.abs(here.end - end));
        assert.ok(apart <= 2, `${name} in ${lang}: ${JSON.stringify({english: {start, end}, here})}`);
      }
    }
    await served.close();
  });
});
