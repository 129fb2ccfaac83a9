import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {dist, languages, mapsOf, pageOf} from '../browser/embed.js';
import {inEachBrowser, openPage, serve, type OpenPage} from '../browser/open.js';

const script = (lang: string) => `/embed/recognition-map.${lang}.js`;
const tagOf = (lang: string) => `<recognition-map lang="${lang}"><a href="/">The map</a></recognition-map>`;
const noMargin = '<style>body { margin: 0 }</style>';

const overflow = (page: OpenPage) =>
  page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    root.scrollTo(-1000, 0);
    return Math.max(root.scrollWidth - root.clientWidth, Math.abs(root.scrollLeft));
  });

const guide = readFileSync(new URL('../../integrations/pages.md', import.meta.url), 'utf8');
const [, widths = '', heights = ''] = /\| width \|(.*)\|\n.*\n\| height \|(.*)\|/.exec(guide) ?? [];
const numbersIn = (row: string) => row.split('|').map((cell) => parseInt(cell, 10));
const ruleInGuide = /^recognition-map \{[^}]*\}/m.exec(guide)?.[0] ?? '';

describe('a page with a map, in chromium', () => {
  const watch = `<script>shifts = []; new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) shifts.push(value);
  }).observe({type: 'layout-shift', buffered: true});</script>`;

  async function shiftsOf(html: string, width: number): Promise<number[]> {
    const served = await serve(dist, {pages: {'/page': html}});
    const page = await openPage('chromium', `${served.url}/page`, {viewport: {width, height: 2400}});
    await mapsOf(page);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
    const shifts = await page.evaluate(() => (globalThis as unknown as {shifts: number[]}).shifts);
    await page.close();
    await served.close();
    return shifts;
  }

  for (const {lang} of languages) {
    it(`has its list of places and its zoom without an idle moment, in ${lang}`, async () => {
      const busy = '<script>requestIdleCallback = () => 0;</script>';
      const served = await serve(dist, {pages: {'/page': pageOf([script(lang)], tagOf(lang), busy)}});
      const page = await openPage('chromium', `${served.url}/page`);
      await mapsOf(page);
      const [places, buttons] = await page.evaluate(async () => {
        const map = document.querySelector('recognition-map') as HTMLElement & {
          updateComplete: Promise<boolean>;
        };
        await map.updateComplete;
        const count = (selector: string) => map.shadowRoot?.querySelectorAll(selector).length ?? 0;
        return [count('.finder option'), count('.zoom button')];
      });
      assert.ok(places > 200, `${places} places`);
      assert.equal(buttons, 3);
      await page.close();
      await served.close();
    });
    const body = `<p>Before.</p>${tagOf(lang)}<p>After the map.</p>`;
    for (const width of [320, 1280]) {
      it(`does not jump at ${width} px in ${lang}, the script being in its head`, async () => {
        assert.deepEqual(await shiftsOf(pageOf([script(lang)], body, watch), width), []);
      });
    }
    numbersIn(widths).forEach((width, index) => {
      it(`does not jump at ${width} px in ${lang}, a module coming later and its place being kept as our guide says`, async () => {
        const rule = ruleInGuide.replace(/min-height: \d+px/, `min-height: ${numbersIn(heights)[index]}px`);
        assert.notEqual(rule, '');
        const module = '<script type="module" src="/module/recognition-map.js"></script>';
        const head = `${watch}${noMargin}<style>${rule}</style>${module}`;
        assert.deepEqual(await shiftsOf(pageOf([], body, head), width), []);
      });
    });
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
