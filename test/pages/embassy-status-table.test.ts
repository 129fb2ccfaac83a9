import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {strictCsp} from '../../tools/strict-csp.mjs';
import {dist, embedFolder, languages, mapsOf, pageOf} from '../browser/embed.js';
import {inEachBrowser, openPage, serve} from '../browser/open.js';
import type {OpenPage} from '../browser/page.js';

const tag = (lang: string) => `<embassy-status-table lang="${lang}"></embassy-status-table>`;

/** Waits until every table of the page shows its answer, and says how many missions each shows, and in what language. */
const tablesOf = (page: OpenPage) =>
  page.evaluate(async () => {
    const tables = [...document.querySelectorAll('embassy-status-table')];
    const rows = (table: Element) => table.shadowRoot?.querySelectorAll('tr[data-mission]').length ?? 0;
    const deadline = Date.now() + 5000;
    while (tables.some((table) => rows(table) === 0) && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return tables.map((table) => ({
      lang: table.shadowRoot?.querySelector<HTMLElement>('.root')?.lang,
      rows: rows(table),
    }));
  });

/** Opens London's row in the first table and resolves to how many notes and links are in it. */
const openLondon = (page: OpenPage) =>
  page.evaluate(async () => {
    const root = document.querySelector('embassy-status-table')?.shadowRoot;
    const find = (selector: string) => [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
    find('tr[data-mission=gb-london-embassy] button')[0]?.click();
    const deadline = Date.now() + 5000;
    while (find('.beneath .sources a').length + find('[role=alert]').length === 0 && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return {notes: find('.beneath .note').length, links: find('.beneath .sources a').length};
  });

/** Searches for Moscow by its English name and resolves to the missions found. */
const findMoscow = (page: OpenPage) =>
  page.evaluate(async () => {
    const root = document.querySelector('embassy-status-table')?.shadowRoot;
    const field = root?.querySelector<HTMLInputElement>('input[type=search]');
    const found = () =>
      [...(root?.querySelectorAll<HTMLElement>('tr[data-mission]') ?? [])].map(
        (row) => row.dataset['mission'],
      );
    if (field) field.value = 'Moscow';
    field?.dispatchEvent(new Event('input', {bubbles: true}));
    const deadline = Date.now() + 5000;
    while (found().length !== 1 && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return found();
  });

inEachBrowser('a page with the table of missions', (browser) => {
  let embed: Awaited<ReturnType<typeof embedFolder>>;
  before(async () => {
    const of = (lang: string) => pageOf([`embassy-status-table.${lang}.js`], tag(lang));
    embed = await embedFolder(Object.fromEntries(languages.map(({lang}) => [`${lang}.html`, of(lang)])));
  });
  after(() => embed.remove());

  for (const {lang, spoken} of languages) {
    it(`from disk shows all missions in ${lang}, and finds and opens them with a second file beside the script`, async () => {
      const page = await openPage(browser, pathToFileURL(`${embed.folder}/${lang}.html`).href);
      assert.deepEqual(await tablesOf(page), [{lang: spoken, rows: 67}]);
      if (browser === 'chromium') assert.equal((await page.requests())?.length, 2);
      const opened = await openLondon(page);
      assert.ok(opened.notes > 1 && opened.links > 1);
      assert.deepEqual(await findMoscow(page), ['ru-moscow-embassy']);
      if (browser === 'chromium') assert.equal((await page.requests())?.length, 3);
      if (browser !== 'webkit') assert.deepEqual(page.console(), []);
      await page.close();
    });
  }

  it('that loads scripts of both elements, twice and in two languages, shows each in its own', async () => {
    const scripts = ['embassy-status-table.ps.js', 'recognition-map.en.js', 'embassy-status-table.en.js'];
    const body = `${tag('en')}<recognition-map lang="en"></recognition-map>${tag('ps')}`;
    const served = await serve(embed.folder, {pages: {'/page': pageOf([...scripts, ...scripts], body)}});
    const page = await openPage(browser, `${served.url}/page`);
    assert.deepEqual(await tablesOf(page), [
      {lang: 'en', rows: 67},
      {lang: 'ps', rows: 67},
    ]);
    assert.ok(((await mapsOf(page))[0]?.russia ?? 0) > 50);
    const opened = await openLondon(page);
    assert.ok(opened.notes > 1 && opened.links > 1);
    if (browser !== 'webkit') assert.deepEqual(page.console(), []);
    await page.close();
    await served.close();
  });

  for (const script of [
    '/embed/embassy-status-table.prs.js',
    '/embed/recognition-elements.js',
    '/module/embassy-status-table.js',
  ]) {
    it(`violates nothing under a strict policy, with ${script}`, async () => {
      const of = (body: string) => pageOf([script], body).replace('<link rel="icon" href="data:,">', '');
      const served = await serve(dist, {
        headers: {'Content-Security-Policy': strictCsp},
        pages: {'/page': of(tag('prs'))},
      });
      const page = await openPage(browser, `${served.url}/page`);
      assert.deepEqual(await tablesOf(page), [{lang: 'fa-AF', rows: 67}]);
      const opened = await openLondon(page);
      assert.ok(opened.notes > 1 && opened.links > 1);
      assert.deepEqual(await findMoscow(page), ['ru-moscow-embassy']);
      await page.evaluate(async () => {
        const table = document.querySelector('embassy-status-table');
        if (!table) return;
        Object.assign(table, {query: '', group: 'region', asOf: '2022-01-01', theme: 'dark'});
        await table.updateComplete;
        for (const each of table.shadowRoot?.querySelectorAll<HTMLElement>('.sort, .legend button') ?? [])
          each.click();
        await table.updateComplete;
      });
      await new Promise((resolve) => setTimeout(resolve, 400));
      // Firefox asks for an icon of itself, which the policy forbids.
      const own = (violated: readonly string[] = []) => violated.filter((each) => !each.includes('img-src'));
      assert.deepEqual(own(await page.violations()), []);
      assert.deepEqual(own(served.violations), []);
      await page.close();
      await served.close();
    });
  }
});
