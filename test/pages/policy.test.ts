import assert from 'node:assert/strict';
import {it} from 'node:test';
import {strictCsp} from '../../tools/strict-csp.mjs';
import {dist, mapsOf, openCard, pageOf} from '../browser/embed.js';
import {inEachBrowser, openPage, serve} from '../browser/open.js';

const scripts = {
  'the script of a language': '/embed/recognition-map.ps.js',
  'the script with everything': '/embed/recognition-elements.js',
  'the module': '/module/recognition-map.js',
};

inEachBrowser(`under ${strictCsp}`, (browser) => {
  for (const [title, script] of Object.entries(scripts)) {
    it(`${title} violates nothing, with cards, tables, days and pictures`, async () => {
      const tag = '<recognition-map lang="ps"></recognition-map>';
      const served = await serve(dist, {
        headers: {'Content-Security-Policy': strictCsp},
        pages: {'/page': pageOf([script], tag).replace('<link rel="icon" href="data:,">', '')},
      });
      const page = await openPage(browser, `${served.url}/page`);
      const [map] = await mapsOf(page);
      assert.ok(map && map.russia > 50, 'the map is drawn');
      assert.ok((await openCard(page, 'RU')).links > 0, 'the card has sources');
      const sizes = await page.evaluate(async () => {
        const map = document.querySelector('recognition-map');
        if (!map) return [];
        for (const layer of ['missions', 'kabul', 'recognition']) {
          for (const view of ['table', 'map']) {
            Object.assign(map, {layer, view, asOf: '2025-07-03'});
            await map.updateComplete;
          }
        }
        for (const each of map.shadowRoot?.querySelectorAll('button') ?? []) {
          if (!each.closest('.panel')) each.click();
        }
        for (const theme of ['dark', 'light']) {
          map.theme = theme;
          await map.updateComplete;
        }
        return [(await map.toSVG()).length, (await map.toPNG()).size];
      });
      assert.ok(sizes.length === 2 && sizes.every((size) => size > 10_000), 'both pictures are made');
      await new Promise((resolve) => setTimeout(resolve, 300));
      if (browser !== 'webkit') assert.deepEqual(await page.violations(), []);
      assert.deepEqual(served.violations, []);
      await page.close();
      await served.close();
    });
  }
});
