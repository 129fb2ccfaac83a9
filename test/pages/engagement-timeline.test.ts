import assert from 'node:assert/strict';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {strictCsp} from '../../tools/strict-csp.mjs';
import {dist, embedFolder, pageOf} from '../browser/embed.js';
import {inEachBrowser, openPage, serve} from '../browser/open.js';
import type {OpenPage} from '../browser/page.js';
import {testAccessiblePage} from '../browser/shown-page.js';

const question = {
  en: 'What happened, and when?',
  prs: 'چه رخ داد، و چه وقت؟',
  ps: 'څه پېښ شول، او کله؟',
};
const languages = ['en', 'prs', 'ps'] as const;
const tag = (lang: string, more = '') => `<engagement-timeline lang="${lang}" ${more}></engagement-timeline>`;

/** What a reader sees of each timeline of the page, once an event of it is open. */
const openEvent = (page: OpenPage) =>
  page.evaluate(async () => {
    const all = [...document.querySelectorAll('engagement-timeline')];
    const deadline = Date.now() + 8000;
    for (const each of all) each.event = 'ev-2025-07-03-russia';
    while (all.some(({shadowRoot}) => !shadowRoot?.querySelector('.sources a')) && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return all.map(({shadowRoot}) => ({
      heading: shadowRoot?.querySelector('h2')?.textContent?.trim(),
      events: shadowRoot?.querySelectorAll('li[data-record]').length,
      text: shadowRoot?.querySelector('.card .note')?.textContent?.length ?? 0,
      links: shadowRoot?.querySelectorAll('.card .sources a').length ?? 0,
    }));
  });

/** Boxes that reach beyond 320 px, words that are cut off, and boxes that lie on one another. */
const faultsIn320 = (page: OpenPage) =>
  page.evaluate(async () => {
    const timeline = document.querySelector('engagement-timeline');
    await timeline?.updateComplete;
    const root = timeline?.shadowRoot;
    const said = (element: Element) =>
      `${element.localName}.${element.className} ${element.textContent?.trim().slice(0, 40)}`;
    const boxes = [
      ...(root?.querySelectorAll<HTMLElement>(
        'h2, h3, h4, p, button, label > *, summary, .sign, .sources a',
      ) ?? []),
    ]
      // The day control lies on the list by intent.
      .filter((element) => !element.closest('.said, .day') && element.getClientRects().length > 0)
      .map((element) => ({element, box: element.getBoundingClientRect()}));
    const beyond = boxes
      .filter(({box}) => box.left < -0.5 || box.right > 320.5)
      .map(({element}) => said(element));
    const cut = boxes
      .filter(({element}) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter(({element}) => !['select', 'input'].includes(element.localName))
      .map(({element}) => said(element));
    const within = (low: number, high: number, other: number, end: number) =>
      Math.min(high, end) - Math.max(low, other);
    const overlapping = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({element, box}) =>
            !one.element.contains(element) &&
            within(one.box.left, one.box.right, box.left, box.right) > 1 &&
            within(one.box.top, one.box.bottom, box.top, box.bottom) > 1,
        )
        .map(({element}) => `${said(one.element)} on ${said(element)}`),
    );
    return {count: boxes.length, beyond, cut, overlapping};
  });

inEachBrowser('a page with the timeline', (browser) => {
  for (const lang of languages) {
    it(`from disk, its script loaded twice, shows all events, and the sources of one, in ${lang}`, async () => {
      const script = `engagement-timeline.${lang}.js`;
      const embed = await embedFolder({'page.html': pageOf([script, script], tag(lang))});
      const page = await openPage(browser, pathToFileURL(`${embed.folder}/page.html`).href);
      const [seen] = await openEvent(page);
      assert.equal(seen?.heading, question[lang]);
      assert.equal(seen.events, 155);
      assert.ok(seen.text > 20);
      assert.equal(seen.links, 5);
      if (browser !== 'webkit') assert.deepEqual(page.console(), []);
      await page.close();
      await embed.remove();
    });

    for (const size of ['100%', '200%']) {
      it(`has nothing cut off, beyond 320 px, or on something else, with text of ${size} in ${lang}`, async () => {
        const style = `<style>html { font-size: ${size} } body { margin: 0; width: 320px }</style>`;
        const body = tag(lang, 'year="2025"');
        const page320 = pageOf([`/embed/engagement-timeline.${lang}.js`], body, style);
        const served = await serve(dist, {pages: {'/page': page320}});
        const page = await openPage(browser, `${served.url}/page`);
        assert.equal((await openEvent(page))[0]?.links, 5);
        const {count, ...faults} = await faultsIn320(page);
        assert.ok(count > 250);
        assert.deepEqual(faults, {beyond: [], cut: [], overlapping: []});
        await page.close();
        await served.close();
      });
    }
  }

  it('speaks three languages at once, beside a map, with the script of all', async () => {
    const body = `<recognition-map lang="en"></recognition-map>${languages.map((lang) => tag(lang)).join('')}`;
    const served = await serve(dist, {pages: {'/page': pageOf(['/embed/recognition-elements.js'], body)}});
    const page = await openPage(browser, `${served.url}/page`);
    assert.deepEqual(
      (await openEvent(page)).map(({heading}) => heading),
      Object.values(question),
    );
    assert.deepEqual(served.requests, ['/page', '/embed/recognition-elements.js']);
    await page.close();
    await served.close();
  });

  it('keeps the focus out from under the day control, and walks on from an event that is open', async () => {
    const served = await serve(dist, {
      pages: {'/page': pageOf(['/embed/engagement-timeline.en.js'], tag('en'))},
    });
    const page = await openPage(browser, `${served.url}/page`, {viewport: {width: 900, height: 700}});
    await openEvent(page);
    await page.evaluate(() => {
      const root = document.querySelector('engagement-timeline')?.shadowRoot;
      const years = root?.querySelectorAll<HTMLElement>('.years button');
      years?.[years.length - 1]?.focus();
    });
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press('Tab');
      const free = await page.evaluate(() => {
        const root = document.querySelector('engagement-timeline')?.shadowRoot;
        const focused = root?.activeElement?.getBoundingClientRect();
        const day = root?.querySelector('.day')?.getBoundingClientRect();
        return !!focused && !!day && (focused.bottom <= day.top + 1 || focused.top >= day.bottom - 1);
      });
      assert.ok(free, `step ${step}`);
    }
    await page.close();
    await served.close();
  });

  for (const script of ['/embed/engagement-timeline.ps.js', '/module/engagement-timeline.js']) {
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
      assert.equal((await openEvent(page))[0]?.links, 5);
      await page.evaluate(async () => {
        const timeline = document.querySelector('engagement-timeline');
        for (const view of ['table', 'timeline']) {
          Object.assign(timeline ?? {}, {view, year: '2025', query: '2025', mirror: true, theme: 'dark'});
          await timeline?.updateComplete;
        }
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
  {attributes: 'year="2025" event="ev-2025-07-03-russia"', shows: '.card .sources a'},
  {attributes: 'view="table" year="2022"', shows: 'table a'},
];
testAccessiblePage('engagement-timeline', shown);
