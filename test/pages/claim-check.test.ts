import assert from 'node:assert/strict';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {strictCsp} from '../../tools/strict-csp.mjs';
import {dist, embedFolder, pageOf} from '../browser/embed.js';
import {inEachBrowser, openPage, serve} from '../browser/open.js';
import type {OpenPage} from '../browser/page.js';
import {testAccessiblePage, testNarrowPage} from '../browser/shown-page.js';

const question = {
  en: 'What was claimed, and what does the evidence say?',
  prs: 'چه ادعا شد، و شواهد چه می‌گوید؟',
  ps: 'څه ادعا وشوه، او شواهد څه وایي؟',
};
const tag = (lang: string, more = '') =>
  `<claim-check lang="${lang}" claim="clm-40-countries" ${more}></claim-check>`;

/** What a reader sees of each claim of the page, and what a search engine does, once its sources have come. */
const claimsOf = (page: OpenPage) =>
  page.evaluate(async () => {
    const all = [...document.querySelectorAll('claim-check')];
    const find = (each: Element, selector: string) => each.shadowRoot?.querySelectorAll(selector) ?? [];
    const isThere = (each: Element) =>
      find(each, '.card .sources a').length > 0 || find(each, '[role=alert]').length > 0;
    const deadline = Date.now() + 8000;
    while (!all.every(isThere) && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return all.map((each) => ({
      heading: find(each, 'h2')[0]?.textContent?.trim(),
      bars: find(each, '.gauge svg').length,
      notes: find(each, '.item .note').length,
      links: find(each, '.card .sources a').length,
      retry: find(each, '[role=alert] button').length,
      reviews: [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
        ({textContent}) => textContent ?? '',
      ),
    }));
  });

inEachBrowser('a page with a claim', (browser) => {
  for (const lang of ['en', 'prs', 'ps'] as const) {
    it(`from disk, its script loaded twice, shows it and its sources in ${lang}`, async () => {
      const script = `claim-check.${lang}.js`;
      const embed = await embedFolder({'page.html': pageOf([script, script], tag(lang))});
      const page = await openPage(browser, pathToFileURL(`${embed.folder}/page.html`).href);
      const [seen] = await claimsOf(page);
      assert.equal(seen?.heading, question[lang]);
      assert.equal(seen.bars, 1 + 4 + 6);
      assert.equal(seen.notes, 4 + 3, 'evidence and definitions');
      assert.ok(seen.links >= 6);
      assert.deepEqual(seen.reviews, []);
      const unsaid = await page.evaluate(async () => {
        const element = document.querySelector('claim-check');
        Object.assign(element ?? {}, {claim: ''});
        dispatchEvent(new Event('beforeprint'));
        await element?.updateComplete;
        const said = element?.shadowRoot?.querySelectorAll(
          '.figure, .verdict, .card h4, [data-measure] .count, .card .note, thead th, caption',
        );
        return [...(said ?? [])]
          .filter(({textContent}) => !/\p{L}{2}/u.test(textContent ?? ''))
          .map(({outerHTML}) => outerHTML);
      });
      assert.deepEqual(unsaid, [], 'no word is left out of the files');
      if (browser !== 'webkit') assert.deepEqual(page.console(), []);
      await page.close();
      await embed.remove();
    });
  }

  it('shows its numbers without the details file, says so, and lets a reader try again', async () => {
    const script = '/embed/claim-check.en.js';
    const served = await serve(dist, {
      pages: {'/page': pageOf([script], tag('en')), '/embed/claim-check.en.details.js': 'throw 0;'},
    });
    const page = await openPage(browser, `${served.url}/page`);
    const [seen] = await claimsOf(page);
    assert.equal(seen?.bars, 11);
    assert.equal(seen.retry, 1);
    await page.close();
    await served.close();
  });

  it('speaks three languages at once, with the script of all', async () => {
    const body = ['en', 'prs', 'ps'].map((lang) => tag(lang)).join('');
    const served = await serve(dist, {pages: {'/page': pageOf(['/embed/recognition-elements.js'], body)}});
    const page = await openPage(browser, `${served.url}/page`);
    assert.deepEqual(
      (await claimsOf(page)).map(({heading}) => heading),
      Object.values(question),
    );
    assert.deepEqual(served.requests, ['/page', '/embed/recognition-elements.js']);
    await page.close();
    await served.close();
  });

  for (const script of ['/embed/claim-check.ps.js', '/module/claim-check.js']) {
    it(`violates nothing of a strict policy with ${script}, its review for search engines being there`, async () => {
      const of = (body: string) => pageOf([script], body).replace('<link rel="icon" href="data:,">', '');
      const served = await serve(dist, {
        headers: {'Content-Security-Policy': strictCsp},
        pages: {'/empty': of(''), '/page': of(tag('ps', 'claim-review'))},
      });
      const pause = () => new Promise((resolve) => setTimeout(resolve, 400));
      // Firefox asks for an icon of itself, which the policy forbids.
      const empty = await openPage(browser, `${served.url}/empty`);
      await pause();
      const [ofEmpty, reported] = [await empty.violations(), [...served.violations]];
      await empty.close();
      served.violations.length = 0;
      const page = await openPage(browser, `${served.url}/page`);
      const [seen] = await claimsOf(page);
      assert.ok((seen?.links ?? 0) > 0);
      assert.equal(seen?.reviews.length, 1);
      const review = JSON.parse(seen.reviews[0] ?? '') as Record<string, unknown>;
      assert.equal(review['@type'], 'ClaimReview');
      assert.equal(review['inLanguage'], 'ps');
      await page.evaluate(async () => {
        const element = document.querySelector('claim-check');
        for (const view of ['table', 'list']) {
          Object.assign(element ?? {}, {view, claim: '', record: 'clm-39-missions', theme: 'dark'});
          await element?.updateComplete;
        }
        // Moved as a whole, and taken out and put back.
        document.body.append(element!);
        await element?.updateComplete;
        element?.remove();
        document.body.append(element!);
        await element?.updateComplete;
      });
      await pause();
      assert.deepEqual(await page.violations(), ofEmpty);
      assert.deepEqual(served.violations, reported);
      await page.close();
      await served.close();
    });
  }
});

const shown = [
  {attributes: 'claim="clm-40-countries"', shows: '.card .sources a'},
  {attributes: 'record="clm-no-reprisals"', shows: '.card .sources a'},
  {attributes: 'view="table" verdict="disputed"', shows: 'table a'},
];
testNarrowPage('claim-check', shown);
testAccessiblePage('claim-check', shown);
