import assert from 'node:assert/strict';
import {it} from 'node:test';
import {dist, languages, mapsOf, openCard, pageOf} from '../browser/embed.js';
import {inEachBrowser, openPage, serve} from '../browser/open.js';

const script = (lang: string) => `/embed/recognition-map.${lang}.js`;
const tags = languages.map(({lang}) => `<recognition-map lang="${lang}"></recognition-map>`).join('\n');

/** What scripts are loaded, in which order, and whether each map on the page has to speak its language. */
const cases: Record<string, string[]> = {
  'a script for each language': ['en', 'prs', 'ps'].map(script),
  'a script for each language, in another order': ['ps', 'en', 'prs'].map(script),
  'each script twice': ['prs', 'en', 'en', 'ps', 'prs', 'ps'].map(script),
  'the script with everything': ['/embed/recognition-elements.js'],
  'the script with everything after one of a language': [script('ps'), '/embed/recognition-elements.js'],
  'the script with everything before one of a language': ['/embed/recognition-elements.js', script('prs')],
  'the module and the script with everything': [
    '/module/recognition-map.js',
    '/embed/recognition-elements.js',
  ],
  'the module alone': ['/module/recognition-map.js'],
};

inEachBrowser('three maps in three languages', (browser) => {
  for (const [title, scripts] of Object.entries(cases)) {
    it(`speak each its own with ${title}`, async () => {
      const served = await serve(dist, {pages: {'/page': pageOf(scripts, tags)}});
      const page = await openPage(browser, `${served.url}/page`);
      const seen = await mapsOf(page);
      assert.deepEqual(
        seen.map(({heading}) => heading.trim()),
        languages.map(({question}) => question),
      );
      for (const index of languages.keys()) {
        const card = await openCard(page, 'RU', index);
        assert.ok(card.links > 0, `map ${index} has sources`);
        assert.equal(/[\u0600-\u06ff]/.test(card.note), index > 0, `map ${index} has notes of its language`);
      }
      if (browser !== 'webkit') assert.deepEqual(page.console(), []);
      await page.close();
      await served.close();
    });
  }

  it('follow the lang of an ancestor that changes, where their scripts are there', async () => {
    const body = `<main lang="en">${'<recognition-map></recognition-map>'.repeat(2)}</main>`;
    const served = await serve(dist, {pages: {'/page': pageOf(['en', 'ps'].map(script), body)}});
    const page = await openPage(browser, `${served.url}/page`);
    assert.deepEqual(
      (await mapsOf(page)).map(({lang}) => lang),
      ['en', 'en'],
    );
    await page.evaluate(() => document.querySelector('main')?.setAttribute('lang', 'ps'));
    assert.deepEqual(
      (await mapsOf(page)).map(({lang}) => lang),
      ['ps', 'ps'],
    );
    await page.close();
    await served.close();
  });

  it('of which two have no script of their language speak the one that is there, and say so in the console', async () => {
    const served = await serve(dist, {pages: {'/page': pageOf([script('ps')], tags)}});
    const page = await openPage(browser, `${served.url}/page`);
    assert.deepEqual(
      (await mapsOf(page)).map(({lang}) => lang),
      ['ps', 'ps', 'ps'],
    );
    if (browser !== 'webkit')
      assert.equal(page.console()?.filter((text) => text.includes('no words for')).length, 2);
    assert.ok((await openCard(page, 'RU', 0)).links > 0, 'its sources come as well');
    await page.close();
    await served.close();
  });

  it('leave alone a tag that a stranger holds', async () => {
    const stranger = `<script>customElements.define('recognition-map', class extends HTMLElement {
      connectedCallback() { this.title = 'a stranger'; }
    });</script>`;
    const served = await serve(dist, {pages: {'/page': pageOf([script('en')], tags, stranger)}});
    const page = await openPage(browser, `${served.url}/page`);
    assert.equal(await page.evaluate(() => document.querySelector('recognition-map')?.title), 'a stranger');
    if (browser !== 'webkit') assert.match(page.console()?.join() ?? '', /^warn: <recognition-map> is taken/);
    await page.close();
    await served.close();
  });
});
