import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {ElementName} from '../../src/model/answers/answer.js';
import {ELEMENTS} from '../../tools/elements.mjs';
import {dist, pageOf} from '../browser/embed.js';
import {inEachBrowser, openPage, serve, type BrowserName} from '../browser/open.js';
import type {OpenPage} from '../browser/page.js';
import {countShifts, shifts} from '../browser/shifts.js';
import {embedsOf, figureOf, tagWithLight} from '../browser/site.js';

const TAGS = ELEMENTS.map(({tag}) => tag);
const SITE = '<script defer src="/embed/site.js"></script>';
const FIVE: readonly ElementName[] = [
  'isolation-figures',
  'recognition-map',
  'claim-check',
  'embassy-status-table',
  'mission-trend',
];
const WORDS =
  'A paragraph of the article, as long as one is in a newspaper, so that it takes a few lines. '.repeat(4);

/** An article of the width of a phone or a desk; WebKit's window is never so narrow as a phone. */
const article = (embeds: readonly string[], width: number) => {
  const style = `<style>
    body { margin: 0; width: ${width}px; font: 16px/1.5 serif } main { padding: 0 16px; max-width: 720px; margin: auto }
    table { display: block; overflow-x: auto } figure { margin: 1em 0 } figcaption { margin-top: 0.5em }
  </style>`;
  const parts = embeds.map((embed) => `${embed}<p>${WORDS}</p><p>${WORDS}</p><p>${WORDS}</p>`);
  const body = `<main><h1>An article</h1><p>${WORDS}</p>${parts.join('\n')}</main>`;
  return pageOf([], body, countShifts + style + SITE);
};

/** Down to the end of the page and up again, as a reader scrolls who looks for something. */
const throughAll = async (page: OpenPage) => {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const down = Array.from({length: Math.ceil(height / 620)}, () => 620);
  const rest = Array.from({length: 10}, () => 0);
  return shifts(page, [...rest, ...down, ...rest, ...down.map((by) => -by), ...rest]);
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Line {
  /** Milliseconds that each script of an element takes; the site's own takes none. */
  readonly slow?: number;
  readonly width: number;
}

async function withPage(
  browser: BrowserName,
  embeds: readonly string[],
  {slow = 0, width}: Line,
  test: (page: OpenPage) => Promise<void>,
): Promise<void> {
  const served = await serve(dist, {
    pages: {'/page': article(embeds, width)},
    wait: (path) => (slow && /\.(en|prs|ps)\.js$/.test(path) ? pause(slow) : undefined),
  });
  const page = await openPage(browser, `${served.url}/page`, {viewport: {width, height: 740}});
  await test(page);
  await page.close();
  await served.close();
}

const ways = {
  figures: (tag: ElementName) => figureOf(tag, {lang: 'en'}),
  'tags with light HTML': (tag: ElementName) => tagWithLight(tag, {lang: 'en'}),
};

inEachBrowser('an article with five embeds', (browser) => {
  for (const [title, make] of Object.entries(ways)) {
    // Chromium counts what moves; the others are asked where it is hardest, on a slow line.
    for (const width of [360, 1280]) {
      for (const slow of browser === 'chromium' ? [0, 900] : [900]) {
        it(`does not move as ${title} at ${width} px, its scripts taking ${slow} ms`, async () => {
          await withPage(browser, await Promise.all(FIVE.map(make)), {slow, width}, async (page) => {
            const {furthest, counted = 0} = await throughAll(page);
            const seen = await embedsOf(page, FIVE.length, TAGS);
            assert.deepEqual(
              seen.map(({tag, isShown}) => [tag, isShown]),
              FIVE.map((tag) => [tag, true]),
            );
            assert.ok(counted < 0.01, `${counted} counted`);
            assert.ok(furthest < 2, `${furthest} px`);
          });
        });
      }
    }
  }
});
