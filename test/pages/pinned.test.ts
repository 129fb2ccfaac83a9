import assert from 'node:assert/strict';
import {it} from 'node:test';
import {rowChanges} from '../../src/model/answers/answer-difference.js';
import {ELEMENTS, type ElementName} from '../../src/model/answers/answer.js';
import {answerOf, type AnswerChoice} from '../../src/model/answers/answers.js';
import {loadParts} from '../../src/model/bundled-parts.js';
import {digits} from '../../src/i18n/numerals.js';
import {snippet} from '../../src/render/snippets/snippet.js';
import {dist} from '../browser/embed.js';
import {inEachBrowser, openPage, serve} from '../browser/open.js';
import {dataset, made} from '../render/snippets/made.js';

const DAY = '2025-07-31';
const parts = await loadParts();
const countOf = (element: ElementName, choice: AnswerChoice = {}) =>
  rowChanges(
    answerOf(element, dataset, parts, DAY, choice),
    answerOf(element, dataset, parts, dataset.day, choice),
  ).length;

/** Elements whose answer the day alone decides. */
const TOLD = ELEMENTS.filter((element) => element !== 'state-profile' && element !== 'engagement-timeline');

inEachBrowser('a pinned day', (browser) => {
  it('is told by a line under each embed: how many statements have changed since', async () => {
    const pages: Record<string, string> = {};
    const served = await serve(dist, {pages});
    const base = `${served.url}/`;
    const codes = TOLD.map((element) =>
      snippet('placeholder', made(element, 'prs', {'as-of': DAY}, {base, pinned: true})),
    );
    const site = '<script defer src="/embed/site.js"></script><script defer src="/embed/pinned.js"></script>';
    const page = (scripts: string) =>
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${scripts}${codes.join('')}</html>`;
    pages['/without'] = page('');
    pages['/with'] = page(site);
    const linesOf = async (path: string, wait: string) => {
      const opened = await openPage(browser, base + path);
      const lines = await opened.evaluate(async (wait) => {
        const all = () =>
          [...document.querySelectorAll('[data-recognition-changes] a')].map(
            (each) => each.textContent ?? '',
          );
        const deadline = Date.now() + 15_000;
        while (!all().every((each) => each.includes(wait)) && Date.now() < deadline)
          await new Promise((resolve) => setTimeout(resolve, 50));
        return all();
      }, wait);
      await opened.close();
      return lines;
    };
    const before = await linesOf('without', '');
    assert.ok(
      before.every((each) => /ببینید پس از آن چه تغییر کرده است$/.test(each)),
      before.join(),
    );
    const after = await linesOf('with', 'به بعد تغییر کرده');
    assert.deepEqual(
      after.map((each) => /: (\S+)$/.exec(each)?.[1]),
      TOLD.map((element) => digits(String(countOf(element)), 'arabext')),
    );
    await served.close();
  });

  for (const [element, query, choice] of [
    ['recognition-map', 'layer=missions', {layer: 'missions'}],
    ['engagement-timeline', '', {}],
  ] as const) {
    it(`leads to a page that tells what has changed in ${element}, row by row`, async () => {
      const served = await serve(dist);
      const page = await openPage(browser, `${served.url}/changes/${element}.prs.html?as-of=${DAY}&${query}`);
      const seen = await page.evaluate(async () => {
        const deadline = Date.now() + 15_000;
        while (!document.querySelector('article') && Date.now() < deadline)
          await new Promise((resolve) => setTimeout(resolve, 50));
        return {
          heading: document.querySelector('h1')?.textContent,
          rows: document.querySelectorAll('tbody tr').length,
          others: [...document.querySelectorAll<HTMLAnchorElement>('nav a')].map(({search}) => search),
          links: document.querySelectorAll('tbody a[href^=https]').length,
          direction: getComputedStyle(document.querySelector('article') ?? document.body).direction,
          counted: document.querySelector('article p + p')?.textContent ?? '',
          wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        };
      });
      const count = countOf(element, choice);
      assert.equal(seen.heading, 'چه تغییر کرده است');
      assert.equal(seen.rows, count);
      assert.ok(count > 0 && seen.counted.endsWith(digits(String(count), 'arabext')), seen.counted);
      assert.ok(seen.links > 0);
      assert.deepEqual([seen.direction, seen.wide], ['rtl', false]);
      assert.deepEqual(new Set(seen.others), new Set([`?as-of=${DAY}&${query}`]));
      await page.close();
      await served.close();
    });
  }

  it('stands before each statement where a phone shows them one under the other', async () => {
    const served = await serve(dist);
    const page = await openPage(browser, `${served.url}/changes/recognition-map.en.html?as-of=${DAY}`, {
      viewport: {width: 360, height: 740},
    });
    const days = await page.evaluate(async () => {
      const deadline = Date.now() + 15_000;
      while (!document.querySelector('article') && Date.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 50));
      const row = document.querySelector('tbody tr');
      return [...(row?.querySelectorAll('td') ?? [])].map((cell) => [
        getComputedStyle(cell, '::before').content !== 'none',
        cell.dataset['day'],
      ]);
    });
    assert.deepEqual(days, [
      [true, '31 Jul 2025'],
      [true, '30 Jun 2026'],
    ]);
    await page.close();
    await served.close();
  });

  it('that is none leaves the page with its link', async () => {
    const served = await serve(dist);
    const page = await openPage(
      browser,
      `${served.url}/changes/recognition-map.en.html?as-of=%3Cimg%20src=x%3E`,
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    const seen = await page.evaluate(() => [
      document.querySelectorAll('article, img').length,
      document.querySelectorAll('main a').length,
    ]);
    assert.deepEqual(seen, [0, 1]);
    await page.close();
    await served.close();
  });
});
