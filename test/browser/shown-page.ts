import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {dist, languages, pageOf} from './embed.js';
import {misplaced} from './misplaced.js';
import {inEachBrowser, openPage, serve, type BrowserName} from './open.js';
import type {OpenPage} from './page.js';

/** An element with attributes, what in it is pressed, and what it has in it once all that it is to show is there. */
export interface Shown {
  readonly attributes: string;
  readonly press?: string;
  readonly shows: string;
}

interface Axe {
  run(context: string, options: object): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
}

/** Presses what is to be pressed, waits until each element of the page shows what it is to, and tells what never came. */
const missing = (page: OpenPage, tag: string, each: readonly Shown[]) =>
  page.evaluate(
    async (tag, each) => {
      const roots = [...document.querySelectorAll(tag)].map(({shadowRoot}) => shadowRoot);
      const find = (selector: string, index: number) =>
        roots[index]?.querySelector<HTMLElement>(selector) ?? undefined;
      const deadline = Date.now() + 8000;
      const lacking = async (selectors: readonly string[]) => {
        const lacks = () => selectors.filter((selector, index) => selector && !find(selector, index));
        while (lacks().length > 0 && Date.now() < deadline)
          await new Promise((resolve) => setTimeout(resolve, 20));
        return lacks();
      };
      const pressed = each.map(({press}) => press ?? '');
      const unpressed = await lacking(pressed);
      pressed.forEach((selector, index) => selector && find(selector, index)?.click());
      return [...unpressed, ...(await lacking(each.map(({shows}) => shows)))];
    },
    tag,
    each,
  );

/** A page with an element once for each setting, one above the other, and a test of what a reader sees there. */
async function seeAll(
  browser: BrowserName,
  lang: string,
  tag: string,
  each: readonly Shown[],
  style: string,
  see: (page: OpenPage) => Promise<void>,
): Promise<void> {
  const tags = each.map(({attributes}) => `<${tag} lang="${lang}" ${attributes}></${tag}>`);
  const axe = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));
  const served = await serve(dist, {
    pages: {
      '/axe.js': await readFile(axe, 'utf8'),
      '/page': pageOf(
        ['/axe.js', `/embed/${tag}.${lang}.js`],
        `<main>${tags.join('\n')}</main>`,
        `<style>${style}</style>`,
      ),
    },
  });
  // Lower than a day control that stays in sight would have it.
  const page = await openPage(browser, `${served.url}/page`, {viewport: {width: 320, height: 560}});
  assert.deepEqual(await missing(page, tag, each), []);
  await see(page);
  await page.close();
  await served.close();
}

/** Says something else about the whole page, and waits until its elements have done what follows. */
const restyle = (page: OpenPage, property: string, value: string) =>
  page.evaluate(
    async (property, value) => {
      document.documentElement.style.setProperty(property, value);
      // A quarter of a second: what observes a size, or the ground, answers a frame or two later.
      await new Promise((resolve) => setTimeout(resolve, 250));
    },
    property,
    value,
  );

/** Defines that nothing is cut off, beyond the edge or upon another where a page is narrow and its text large. */
export function testNarrowPage(tag: string, each: readonly Shown[]): void {
  inEachBrowser(`a page of 320 px with <${tag}>`, (browser) => {
    for (const {lang} of languages) {
      it(`has nothing misplaced in ${lang} with text of 200 %, nor where it becomes 100 %`, async () => {
        // WebKit's window is never so narrow.
        const style = 'html { font-size: 200% } body { margin: 0; width: 320px }';
        await seeAll(browser, lang, tag, each, style, async (page) => {
          assert.deepEqual(await page.evaluate(misplaced, tag), []);
          await restyle(page, 'font-size', '100%');
          assert.deepEqual(await page.evaluate(misplaced, tag), []);
        });
      });
    }
  });
}

/** What axe finds on a page. */
const foundBy = (page: OpenPage) =>
  page.evaluate(async () => {
    const {axe} = globalThis as unknown as {axe: Axe};
    const {violations} = await axe.run('main', {resultTypes: ['violations']});
    return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 200)}`));
  });

/** Defines that axe finds nothing on a page with the built script, on light and on dark ground. */
export function testAccessiblePage(tag: string, each: readonly Shown[]): void {
  inEachBrowser(`a page with <${tag}>`, (browser) => {
    for (const {lang} of languages) {
      it(`has nothing for axe to find in ${lang}, dark and then light`, async () => {
        const style = ':root { color-scheme: dark; background: Canvas; color: CanvasText }';
        await seeAll(browser, lang, tag, each, style, async (page) => {
          assert.deepEqual(await foundBy(page), [], 'dark');
          await restyle(page, 'color-scheme', 'light');
          assert.deepEqual(await foundBy(page), [], 'light');
        });
      });
    }
  });
}
