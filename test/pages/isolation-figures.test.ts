import assert from 'node:assert/strict';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {strictCsp} from '../../tools/strict-csp.mjs';
import {dist, embedFolder, pageOf} from '../browser/embed.js';
import {inEachBrowser, openPage, serve} from '../browser/open.js';
import type {OpenPage} from '../browser/page.js';
import {testAccessiblePage} from '../browser/shown-page.js';

const question = {
  en: 'The key figures, each with its day and its source',
  prs: 'ارقام مهم، هر یک با تاریخ و منبع آن',
  ps: 'مهمې شمېرې، هره یوه د خپلې نېټې او سرچینې سره',
};
const languages = ['en', 'prs', 'ps'] as const;
const tag = (lang: string, more = '') => `<isolation-figures lang="${lang}" ${more}></isolation-figures>`;
const sentence = (lang: string) =>
  `<p dir="${lang === 'en' ? 'ltr' : 'rtl'}">… ${tag(lang, 'figure="fig-claimed-relations"')}, … ${tag(lang, 'figure="fig-sanctioned"')}.</p>`;

/** Opens the first figure of each element, and says what a reader sees then. */
const openFirst = (page: OpenPage) =>
  page.evaluate(async () => {
    const all = [...document.querySelectorAll('isolation-figures')];
    const toggle = (root: ShadowRoot | null) =>
      root?.querySelector<HTMLButtonElement>('.figures h3 button, .sentence > button');
    const deadline = Date.now() + 8000;
    while (all.some(({shadowRoot}) => !shadowRoot?.querySelector('.sources a')) && Date.now() < deadline) {
      for (const {shadowRoot} of all) {
        const button = toggle(shadowRoot);
        if (button?.getAttribute('aria-expanded') === 'false') button.click();
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return all.map(({shadowRoot}) => ({
      heading: shadowRoot?.querySelector('h2')?.textContent?.trim(),
      cards: shadowRoot?.querySelectorAll('.figures > li').length,
      links: shadowRoot?.querySelectorAll('.sources a').length ?? 0,
    }));
  });

/** What lies beyond the page's edge, is cut off, or lies on something else of its card. */
const faults = (page: OpenPage) =>
  page.evaluate(() => {
    const found: string[] = [];
    const {scrollWidth, clientWidth} = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    for (const {shadowRoot} of document.querySelectorAll('isolation-figures')) {
      const boxes = [
        ...(shadowRoot?.querySelectorAll('.number, .figures button, .days, .over, .card p') ?? []),
      ];
      for (const each of boxes) {
        const {left, right} = each.getBoundingClientRect();
        const name = `${each.className}: ${each.textContent?.trim().slice(0, 40)}`;
        if (left < -0.5 || right > clientWidth + 0.5) found.push(`${name} is beyond the edge`);
        if (each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline')
          found.push(`${name} is cut off`);
      }
      for (const card of shadowRoot?.querySelectorAll('.figures > li') ?? []) {
        const parts = [...card.querySelectorAll(':scope > h3 > *, :scope > :not(h3)')].map((part) =>
          part.getBoundingClientRect(),
        );
        for (const [index, {bottom}] of parts.entries()) {
          const next = parts[index + 1];
          if (next && next.top < bottom - 2)
            found.push(`parts of ${card.getAttribute('data-record')} overlap`);
        }
      }
    }
    return found;
  });

inEachBrowser('a page with the key figures', (browser) => {
  for (const lang of languages) {
    it(`from disk, its script loaded twice, shows them and their sources in ${lang}`, async () => {
      const script = `isolation-figures.${lang}.js`;
      const embed = await embedFolder({
        'page.html': pageOf([script, script], tag(lang) + sentence(lang)),
      });
      const page = await openPage(browser, pathToFileURL(`${embed.folder}/page.html`).href);
      const [cards, ...inline] = await openFirst(page);
      assert.equal(cards?.heading, question[lang]);
      assert.equal(cards.cards, 8);
      assert.ok(cards.links > 0);
      for (const each of inline) assert.ok(each.links > 0 && !each.heading);
      if (browser !== 'webkit') assert.deepEqual(page.console(), []);
      await page.close();
      await embed.remove();
    });

    it(`has nothing cut off or overlapping at 320 px in ${lang}, with text of 100 % and 200 %`, async () => {
      const inner = (size: string, body: string) =>
        pageOf(
          [`/embed/isolation-figures.${lang}.js`],
          body,
          `<style>body { margin: 8px } html { font-size: ${size} }</style>`,
        );
      const all = tag(lang, 'figures="all" since="2021-08-15"');
      const table = tag(lang, 'view="table"');
      const served = await serve(dist, {
        pages: {
          '/cards100': inner('100%', all),
          '/cards200': inner('200%', all),
          '/table200': inner('200%', table),
          '/sentence100': inner('100%', sentence(lang)),
          '/sentence200': inner('200%', sentence(lang)),
        },
      });
      for (const path of ['/cards100', '/cards200', '/table200', '/sentence100', '/sentence200']) {
        const page = await openPage(browser, `${served.url}${path}`, {viewport: {width: 320, height: 640}});
        if (!path.startsWith('/table')) await openFirst(page);
        else await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
        assert.deepEqual(await faults(page), [], path);
        await page.close();
      }
      await served.close();
    });
  }

  it('mirrors the cards in Dari and Pashto', async () => {
    const served = await serve(dist, {
      pages: Object.fromEntries(
        languages.map((lang) => [`/${lang}`, pageOf([`/embed/isolation-figures.${lang}.js`], tag(lang))]),
      ),
    });
    for (const lang of languages) {
      const page = await openPage(browser, `${served.url}/${lang}`, {viewport: {width: 1000, height: 800}});
      await openFirst(page);
      const [first, second] = await page.evaluate(() =>
        [
          ...(document.querySelector('isolation-figures')?.shadowRoot?.querySelectorAll('.figures > li') ??
            []),
        ]
          .slice(0, 2)
          .map((card) => card.getBoundingClientRect().left),
      );
      assert.equal((first ?? 0) < (second ?? 0), lang === 'en', lang);
      await page.close();
    }
    await served.close();
  });

  it('violates nothing of a strict policy, in each of its views and in a sentence', async () => {
    const of = (body: string) =>
      pageOf(['/embed/isolation-figures.ps.js'], body).replace('<link rel="icon" href="data:,">', '');
    const served = await serve(dist, {
      headers: {'Content-Security-Policy': strictCsp},
      pages: {'/empty': of(''), '/page': of(tag('ps') + sentence('ps'))},
    });
    const pause = () => new Promise((resolve) => setTimeout(resolve, 400));
    // Firefox asks for an icon of itself, which the policy forbids.
    const empty = await openPage(browser, `${served.url}/empty`);
    await pause();
    const [ofEmpty, reported] = [await empty.violations(), [...served.violations]];
    await empty.close();
    served.violations.length = 0;
    const page = await openPage(browser, `${served.url}/page`);
    assert.ok((await openFirst(page)).every(({links}) => links > 0));
    await page.evaluate(async () => {
      const element = document.querySelector('isolation-figures');
      Object.assign(element ?? {}, {view: 'table', theme: 'dark', since: '2021-08-15'});
      await element?.updateComplete;
    });
    await pause();
    assert.deepEqual(await page.violations(), ofEmpty);
    assert.deepEqual(served.violations, reported);
    await page.close();
    await served.close();
  });
});

const shown = [
  {attributes: 'figures="all" since="2021-08-15"', press: '.figures h3 button', shows: '.card .sources a'},
  {attributes: 'view="table"', shows: 'table a'},
  {attributes: 'figure="fig-sanctioned"', press: '.sentence > button', shows: '.over .sources a'},
];
testAccessiblePage('isolation-figures', shown);
