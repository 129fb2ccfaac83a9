import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {it} from 'node:test';
import {dist, languages, pageOf} from '../browser/embed.js';
import {inEachBrowser, openPage, serve} from '../browser/open.js';
import {testOpeningPage} from '../browser/opening-page.js';
import type {OpenPage} from '../browser/page.js';

testOpeningPage({
  tag: 'engagement-ladder',
  question: {
    en: 'How far has each state gone with the Taliban authorities?',
    prs: 'هر کشور در روابط با ادارهٔ طالبان تا کجا پیش رفته است؟',
    ps: 'هر هېواد د طالبانو د ادارې په اړیکو کې تر کومه رسېدلی دی؟',
  },
  items: 50,
  item: '.chips button',
  open: ['state', 'TR'],
  settings: [
    {from: '2024-01-01'},
    {group: 'region'},
    {view: 'table'},
    {view: 'ladder', region: 'gulf', asOf: '2022-01-01', theme: 'dark'},
  ],
});

/** Waits until card and movement are told, and unfolds what is folded. */
const unfold = (page: OpenPage) =>
  page.evaluate(async () => {
    const root = () => document.querySelector('engagement-ladder')?.shadowRoot;
    const deadline = Date.now() + 8000;
    while (
      !(root()?.querySelector('.card .sources a') && root()?.querySelector('.moves h4')) &&
      !root()?.querySelector('table a') &&
      Date.now() < deadline
    )
      await new Promise((resolve) => setTimeout(resolve, 20));
    for (const more of root()?.querySelectorAll<HTMLElement>('.more[aria-expanded=false]') ?? [])
      more.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });

/** What lies beyond the page's edge, is cut off, or lies on its neighbour. */
const faults = (page: OpenPage) =>
  page.evaluate(() => {
    const found: string[] = [];
    const {scrollWidth, clientWidth} = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    const root = document.querySelector('engagement-ladder')?.shadowRoot;
    const seen = (selector: string) =>
      [...(root?.querySelectorAll(selector) ?? [])].filter((each) => each.getClientRects().length > 0);
    const nameOf = (each: Element) => `${each.className}: ${each.textContent?.trim().slice(0, 40)}`;
    for (const each of seen('.name > *, .chips button, .more, .way, .card p, .card li, td, select')) {
      const {left, right} = each.getBoundingClientRect();
      if (left < -0.5 || right > clientWidth + 0.5) found.push(`${nameOf(each)} is beyond the edge`);
      if (each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline')
        found.push(`${nameOf(each)} is cut off`);
    }
    const parts = seen('.rung, .rail, .name > *, .chips button').map(
      (each) => [each, each.getBoundingClientRect()] as const,
    );
    for (const [index, [one, a]] of parts.entries()) {
      for (const [other, b] of parts.slice(index + 1)) {
        const isUpon =
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
        if (isUpon && !one.contains(other)) found.push(`${nameOf(one)} lies upon ${nameOf(other)}`);
      }
    }
    return found;
  });

/** What axe finds in the page. */
const axeFinds = (page: OpenPage) =>
  page.evaluate(async () => {
    interface Axe {
      run(options: object): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
    }
    const rules = {region: {enabled: false}, 'landmark-one-main': {enabled: false}};
    const headings = {'page-has-heading-one': {enabled: false}};
    const {axe} = globalThis as unknown as {axe: Axe};
    const {violations} = await axe.run({resultTypes: ['violations'], rules: {...rules, ...headings}});
    return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 200)}`));
  });

inEachBrowser('a narrow page with the ladder', (browser) => {
  for (const {lang} of languages) {
    it(`has nothing cut off or overlapping at 320 px in ${lang}, with text of 100 % and 200 %, and nothing for axe to find`, async () => {
      const tag = (more: string) =>
        `<engagement-ladder lang="${lang}" state="TR" from="2024-01-01" ${more}></engagement-ladder>`;
      const inner = (size: string, more = '') =>
        pageOf(
          [`/embed/engagement-ladder.${lang}.js`, '/axe.js'],
          tag(more),
          `<style>body { margin: 8px } html { font-size: ${size} }</style>`,
        );
      const served = await serve(dist, {
        pages: {
          '/axe.js': await readFile('node_modules/axe-core/axe.min.js', 'utf8'),
          '/ladder100': inner('100%'),
          '/ladder200': inner('200%'),
          '/regions100': inner('100%', 'group="region"'),
          '/regions200': inner('200%', 'group="region"'),
          '/table200': inner('200%', 'view="table"'),
        },
      });
      for (const path of ['/ladder100', '/ladder200', '/regions100', '/regions200', '/table200']) {
        const page = await openPage(browser, `${served.url}${path}`, {viewport: {width: 320, height: 640}});
        await unfold(page);
        assert.deepEqual(await faults(page), [], path);
        if (path.endsWith('100')) assert.deepEqual(await axeFinds(page), [], path);
        await page.close();
      }
      await served.close();
    });
  }
});
