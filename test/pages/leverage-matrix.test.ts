import assert from 'node:assert/strict';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {strictCsp} from '../../tools/strict-csp.mjs';
import {dist, embedFolder, pageOf} from '../browser/embed.js';
import {inEachBrowser, openPage, serve} from '../browser/open.js';
import type {OpenPage} from '../browser/page.js';
import {matrixSample} from '../model/own/matrix-sample.js';

const question = {
  en: 'Which bargaining chip weighs with which actor, and why?',
  prs: 'کدام اهرم فشار برای کدام طرف اهمیت دارد، و چرا؟',
  ps: 'د فشار کومه وسیله د کوم لوري لپاره ارزښت لري، او ولې؟',
};
const tag = (lang: string, more = '') => `<leverage-matrix lang="${lang}" ${more}></leverage-matrix>`;

/** What a reader sees of each matrix of the page, once a cell of it is open. */
const openCell = (page: OpenPage) =>
  page.evaluate(async () => {
    const all = [...document.querySelectorAll('leverage-matrix')];
    const deadline = Date.now() + 8000;
    for (const each of all) each.record = 'lev-isis-k-russia';
    while (all.some(({shadowRoot}) => !shadowRoot?.querySelector('.sources a')) && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return all.map(({shadowRoot}) => ({
      heading: shadowRoot?.querySelector('h2')?.textContent?.trim(),
      cells: shadowRoot?.querySelectorAll('td[data-row]').length,
      links: shadowRoot?.querySelectorAll('.card .sources a').length ?? 0,
    }));
  });

/** The reason that is open in the first matrix. */
const reason = () =>
  document.querySelector('leverage-matrix')?.shadowRoot?.querySelector('.card .note')?.textContent?.trim();

inEachBrowser('a page with the matrix', (browser) => {
  for (const lang of ['en', 'prs', 'ps'] as const) {
    it(`from disk, its script loaded twice, shows it and its sources in ${lang}`, async () => {
      const script = `leverage-matrix.${lang}.js`;
      const embed = await embedFolder({'page.html': pageOf([script, script], tag(lang))});
      const page = await openPage(browser, pathToFileURL(`${embed.folder}/page.html`).href);
      const [seen] = await openCell(page);
      assert.equal(seen?.heading, question[lang]);
      assert.equal(seen.cells, 72);
      assert.ok(seen.links > 0);
      if (browser !== 'webkit') assert.deepEqual(page.console(), []);
      await page.close();
      await embed.remove();
    });
  }

  it('from disk shows data of its own in a child, with their sources', async () => {
    const child = `<script type="application/json">${JSON.stringify(matrixSample()).replaceAll('<', '\\u003c')}</script>`;
    const body = tag('prs', 'record="gas-union"').replace('><', `>${child}<`);
    const embed = await embedFolder({'page.html': pageOf(['leverage-matrix.prs.js'], body)});
    const page = await openPage(browser, pathToFileURL(`${embed.folder}/page.html`).href);
    const seen = await page.evaluate(async () => {
      const find = () =>
        document.querySelector('leverage-matrix')?.shadowRoot?.querySelector('.card .sources a');
      const deadline = Date.now() + 8000;
      while (!find() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
      return find()?.getAttribute('href');
    });
    assert.equal(seen, 'https://example.org/list');
    assert.equal(await page.evaluate(reason), 'Why it is so.');
    await page.close();
    await embed.remove();
  });

  it('speaks three languages at once, beside a map, with the script of all', async () => {
    const body = `<recognition-map lang="en"></recognition-map>${['en', 'prs', 'ps'].map((lang) => tag(lang)).join('')}`;
    const served = await serve(dist, {pages: {'/page': pageOf(['/embed/recognition-elements.js'], body)}});
    const page = await openPage(browser, `${served.url}/page`);
    assert.deepEqual(
      (await openCell(page)).map(({heading}) => heading),
      Object.values(question),
    );
    assert.deepEqual(served.requests, ['/page', '/embed/recognition-elements.js']);
    await page.close();
    await served.close();
  });

  for (const script of ['/embed/leverage-matrix.ps.js', '/module/leverage-matrix.js']) {
    it(`violates nothing of a strict policy with ${script}, in each of its views`, async () => {
      const of = (body: string) => pageOf([script], body).replace('<link rel="icon" href="data:,">', '');
      const served = await serve(dist, {
        headers: {'Content-Security-Policy': strictCsp},
        pages: {'/empty': of(''), '/page': of(tag('ps'))},
      });
      const pause = () => new Promise((resolve) => setTimeout(resolve, 400));
      // Firefox asks for an icon of itself, which the policy forbids.
      const empty = await openPage(browser, `${served.url}/empty`);
      await pause();
      const [ofEmpty, reported] = [await empty.violations(), [...served.violations]];
      await empty.close();
      served.violations.length = 0;
      const page = await openPage(browser, `${served.url}/page`);
      assert.ok(((await openCell(page))[0]?.links ?? 0) > 0);
      await page.evaluate(async () => {
        const matrix = document.querySelector('leverage-matrix');
        for (const view of ['list', 'table', 'matrix']) {
          Object.assign(matrix ?? {}, {view, transpose: view === 'list', theme: 'dark'});
          await matrix?.updateComplete;
        }
      });
      const [svg, png] = await page.evaluate(async (own) => {
        const matrix = document.querySelector('leverage-matrix');
        const made = [await matrix?.toSVG(), (await matrix?.toPNG())?.size] as const;
        Object.assign(matrix ?? {}, {facts: own, record: 'gas-union'});
        const deadline = Date.now() + 8000;
        const isShown = () =>
          matrix?.facts.chips.length === 2 && matrix.shadowRoot?.querySelector('.card .note');
        while (!isShown() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
        return made;
      }, JSON.stringify(matrixSample()));
      assert.match(svg ?? '', /^<svg .*<\/svg>$/s);
      assert.ok((png ?? 0) > 10_000);
      assert.equal(await page.evaluate(reason), 'ولې؟');
      await pause();
      assert.deepEqual(await page.violations(), ofEmpty);
      assert.deepEqual(served.violations, reported);
      await page.close();
      await served.close();
    });
  }
});
