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

/** Until the browser has reported what it has to. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 400));

inEachBrowser(`under ${strictCsp}`, (browser) => {
  for (const [title, script] of Object.entries(scripts)) {
    it(`${title} violates nothing, with cards, tables, days and pictures`, async () => {
      const of = (body: string) => pageOf([script], body).replace('<link rel="icon" href="data:,">', '');
      const served = await serve(dist, {
        headers: {'Content-Security-Policy': strictCsp},
        pages: {'/empty': of(''), '/page': of('<recognition-map lang="ps"></recognition-map>')},
      });
      // Firefox asks for an icon of itself, which the policy forbids.
      const empty = await openPage(browser, `${served.url}/empty`);
      await pause();
      const [ofEmpty, reported] = [await empty.violations(), [...served.violations]];
      await empty.close();
      served.violations.length = 0;

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
      await pause();
      assert.deepEqual(await page.violations(), ofEmpty);
      assert.deepEqual(served.violations, reported);
      await page.close();
      await served.close();
    });
  }
});
