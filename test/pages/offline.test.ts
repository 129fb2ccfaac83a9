import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {openDeadEnd, type DeadEnd} from '../browser/dead-end.js';
import {ANSWERING, LANGS, settled, shown} from '../browser/dossier.js';
import {openCard} from '../browser/embed.js';
import {assertIn, offlineAddress, seenOffline} from '../browser/offline.js';
import {inEachBrowser, openPage} from '../browser/open.js';

inEachBrowser('the offline page', (browser) => {
  let nowhere: DeadEnd;
  before(async () => {
    nowhere = await openDeadEnd();
  });
  after(() => nowhere.close());
  const open = (address = offlineAddress) => openPage(browser, address, {proxy: nowhere.port});

  it('from disk, with the network blocked, has every element in each language, and asks nobody for anything', async () => {
    const page = await open();
    assert.deepEqual(await shown(page), ANSWERING);
    for (const lang of [...LANGS, 'en'] as const) {
      assertIn(lang, await seenOffline(page, lang));
      const card = await openCard(page, lang === 'ps' ? 'CN' : 'RU');
      assert.ok(card.notes > 0 && card.links > 0, `a card with notes and sources in ${lang}`);
      assert.match(card.note, lang === 'en' ? /^[\x20-\x7e‘’“”–—é]+$/ : /[\u0600-\u06ff]/);
    }
    const made = await page.evaluate(async () => {
      const map = document.querySelector('recognition-map');
      return map && [(await map.toSVG()).length, (await map.toPNG()).size, map.toCSV().length];
    });
    assert.ok(
      made?.every((size) => size > 1000),
      'pictures and tables can be saved',
    );
    if (browser === 'chromium') assert.deepEqual(await page.requests(), [offlineAddress]);
    if (browser !== 'webkit') assert.deepEqual(page.console(), []);
    await page.close();
    assert.deepEqual(nowhere.asked, []);
  });

  it('keeps the day, the state and what is open when the language changes, and where one is reading', async () => {
    const page = await open();
    await shown(page);
    await page.evaluate(() => {
      const input = document
        .querySelector('recognition-map')!
        .shadowRoot!.querySelector<HTMLInputElement>('.day input')!;
      input.value = String(Date.parse('2024-06-01') / 864e5);
      input.dispatchEvent(new Event('input', {bubbles: true}));
    });
    await openCard(page, 'UZ');
    await settled(page);
    const read = () =>
      page.evaluate(() => {
        const of = (tag: string, selector: string) =>
          [...document.querySelectorAll(tag)].flatMap((each) => [
            ...(each.shadowRoot?.querySelectorAll(selector) ?? []),
          ]);
        return {
          days: ['recognition-map', 'embassy-status-table', 'mission-trend', 'claim-check'].map(
            (tag) => of(tag, '.day input').map((input) => (input as HTMLInputElement).value)[0],
          ),
          states: ['recognition-context', 'recognition-map', 'state-profile'].map(
            (tag) => (document.querySelector(tag) as unknown as {state: string}).state,
          ),
          card: of('recognition-map', '#card-name').length,
        };
      });
    const day = String(Date.parse('2024-06-01') / 864e5);
    const expected = {days: [day, day, day, day], states: ['UZ', 'UZ', 'UZ'], card: 1};
    assert.deepEqual(await read(), expected);
    const offset = (scroll: boolean) =>
      page.evaluate(async (scroll) => {
        const table = document.querySelector('embassy-status-table')!;
        if (scroll) table.scrollIntoView();
        await new Promise((resolve) => requestAnimationFrame(resolve));
        return Math.round(table.getBoundingClientRect().top);
      }, scroll);
    await offset(true);
    for (const lang of ['ps', 'prs'] as const) {
      assertIn(lang, await seenOffline(page, lang));
      assert.deepEqual(await read(), expected);
      const top = await offset(false);
      assert.ok(top > -200 && top < 400, `the table is still in sight, at ${top}`);
    }
    await page.close();
  });
});
