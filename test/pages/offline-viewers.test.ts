import assert from 'node:assert/strict';
import {it} from 'node:test';
import {langOf} from '../../src/i18n/lang.js';
import {ANSWERING, LANGS, shown} from '../browser/dossier.js';
import {openCard} from '../browser/embed.js';
import {assertIn, offlineAddress, offlinePage, seenOffline, withUnreadable} from '../browser/offline.js';
import {inEachBrowser, openPage, serve} from '../browser/open.js';

inEachBrowser('the offline page', (browser) => {
  it('begins in the language of its address, else in the first of the reader’s own that it has', async () => {
    const page = await openPage(browser, `${offlineAddress}#prs`);
    await shown(page);
    assertIn('prs', await seenOffline(page));
    await page.evaluate(() => {
      location.hash = '#ps';
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    assertIn('ps', await seenOffline(page));
    await page.close();
    const other = await openPage(browser, offlineAddress);
    await shown(other);
    const own = await other.evaluate(() => navigator.language);
    assertIn(langOf(own), await seenOffline(other));
    await other.close();
  });

  it('works where a viewer gives it no origin, and so no storage', async () => {
    const served = await serve('.', {
      pages: {'/offline': await offlinePage()},
      headers: {'Content-Security-Policy': 'sandbox allow-scripts'},
    });
    const page = await openPage(browser, `${served.url}/offline`);
    assert.deepEqual(await shown(page), ANSWERING);
    assert.equal(
      await page.evaluate(() => {
        try {
          return typeof localStorage;
        } catch (reason) {
          return (reason as Error).name;
        }
      }),
      'SecurityError',
    );
    for (const lang of LANGS) assertIn(lang, await seenOffline(page, lang));
    assert.ok((await openCard(page, 'RU')).links > 0);
    assert.deepEqual(served.requests, ['/offline']);
    if (browser !== 'webkit') assert.deepEqual(page.console(), []);
    await page.close();
    await served.close();
  });

  it('in a browser too old for the elements shows the tables, one language at a time', async () => {
    const served = await serve('.', {pages: {'/offline': await offlinePage(withUnreadable)}});
    const page = await openPage(browser, `${served.url}/offline`);
    for (const lang of LANGS) {
      const seen = await seenOffline(page, lang);
      assert.deepEqual(seen.page[3], lang);
      assert.deepEqual(seen.elements, []);
      assert.ok(seen.light > 20, `${seen.light}`);
    }
    await page.close();
    await served.close();
  });
});
