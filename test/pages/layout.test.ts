import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {dist, languages, mapsOf, pageOf} from '../browser/embed.js';
import {closeBrowsers, inEachBrowser, openPage, serve, type OpenPage} from '../browser/open.js';

const script = (lang: string) => `/embed/recognition-map.${lang}.js`;
const tagOf = (lang: string) => `<recognition-map lang="${lang}"><a href="/">The map</a></recognition-map>`;
const noMargin = '<style>body { margin: 0 }</style>';

const overflow = (page: OpenPage) =>
  page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    root.scrollTo(-1000, 0);
    return Math.max(root.scrollWidth - root.clientWidth, Math.abs(root.scrollLeft));
  });

describe('a page with a map, in chromium', () => {
  after(closeBrowsers);
  for (const {lang} of languages) {
    for (const width of [320, 1280]) {
      it(`does not jump at ${width} px in ${lang}, the script being in its head`, async () => {
        const watch = `<script>shifts = []; new PerformanceObserver((list) => {
          for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) shifts.push(value);
        }).observe({type: 'layout-shift', buffered: true});</script>`;
        const body = `<p>Before.</p>${tagOf(lang)}<p>After the map.</p>`;
        const served = await serve(dist, {pages: {'/page': pageOf([script(lang)], body, watch)}});
        const page = await openPage('chromium', `${served.url}/page`, {viewport: {width, height: 2400}});
        await mapsOf(page);
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
        const shifts = await page.evaluate(() => (globalThis as unknown as {shifts: number[]}).shifts);
        assert.deepEqual(shifts, []);
        await page.close();
        await served.close();
      });
    }
  }
});

inEachBrowser('a page with a map', (browser) => {
  // WebKit's window is never narrower than about 450 px, so there a frame of 320 px stands for the page.
  for (const {lang} of languages) {
    it(`has nothing beside the edge at 320 px in ${lang}, with text of 100 % and 200 %, map and table`, async () => {
      const body = (view: string) =>
        `<recognition-map lang="${lang}" state="RU" view="${view}"></recognition-map>`;
      const inner = (view: string, size: string) =>
        pageOf([script(lang)], body(view), `${noMargin}<style>html { font-size: ${size} }</style>`);
      const served = await serve(dist, {
        pages: {
          '/map100': inner('map', '100%'),
          '/map200': inner('map', '200%'),
          '/table100': inner('table', '100%'),
          '/table200': inner('table', '200%'),
        },
      });
      for (const path of ['/map100', '/map200', '/table100', '/table200']) {
        const page = await openPage(browser, `${served.url}${path}`, {viewport: {width: 320, height: 640}});
        await page.evaluate(async () => {
          const root = () => document.querySelector('recognition-map')?.shadowRoot;
          const deadline = Date.now() + 5000;
          while (!root()?.querySelector('.card .sources') && Date.now() < deadline) {
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
        });
        assert.equal(await overflow(page), 0, path);
        await page.close();
      }
      await served.close();
    });
  }

  it('has nothing beside the edge at 320 px when the menu is open', async () => {
    const served = await serve(dist, {pages: {'/page': pageOf([script('ps')], tagOf('ps'), noMargin)}});
    const page = await openPage(browser, `${served.url}/page`, {viewport: {width: 320, height: 640}});
    await mapsOf(page);
    await page.evaluate(async () => {
      const root = document.querySelector('recognition-map')?.shadowRoot;
      root?.querySelector<HTMLElement>('details.menu summary')?.click();
      const deadline = Date.now() + 3000;
      while (!root?.querySelector('.panel') && Date.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 20));
    });
    assert.equal(await overflow(page), 0);
    const inside = await page.evaluate(() => {
      const panel = document
        .querySelector('recognition-map')
        ?.shadowRoot?.querySelector('.panel')
        ?.getBoundingClientRect();
      return panel && panel.left >= 0 && panel.right <= innerWidth;
    });
    assert.equal(inside, true, 'the whole menu is seen');
    await page.close();
    await served.close();
  });
});
