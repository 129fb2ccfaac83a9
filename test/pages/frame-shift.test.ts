import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FRAME_HEIGHTS, frameHeight} from '../../tools/frame/frame-heights.mjs';
import {dist} from '../browser/embed.js';
import {openPage, serve} from '../browser/open.js';

const five = [
  'recognition-map',
  'embassy-status-table',
  'isolation-figures',
  'mission-trend',
  'engagement-ladder',
];
const text =
  '<p>Text of an article that somebody reads, line after line, down to the next frame and beyond.</p>'.repeat(
    6,
  );

/** An article with five frames, as a newsroom has them; every shift is kept from the first. */
const article = (lang: string, script: string) => `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>An article</title>
<link rel="icon" href="data:,">
<style>article { max-width: 640px; margin: auto; font: 1.1rem/1.6 serif } iframe { width: 100%; border: 0 }</style>
<script>
shifts = [];
new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({value}) => value))).observe({type: 'layout-shift', buffered: true});
</script>
${script}
<article>${five.map((tag) => `${text}<iframe src="/frame/${tag}.${lang}.html" title="${tag}" width="640" height="${frameHeight(tag, lang)}" loading="lazy"></iframe>`).join('')}${text}</article>
</html>
`;

describe('an article with five frames, in chromium', () => {
  for (const lang of ['en', 'ps']) {
    for (const [title, script] of [
      ['with the script for frames', '<script defer src="/embed/frames.js"></script>'],
      ['without', ''],
    ] as const) {
      for (const width of [1280, 360]) {
        it(`shifts by less than 0.01 while it is read, ${width} px wide, ${lang}, ${title}`, async () => {
          const served = await serve(dist, {pages: {'/page': article(lang, script)}});
          const page = await openPage('chromium', `${served.url}/page`, {viewport: {width, height: 800}});
          const seen = await page.evaluate(async () => {
            const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
            await pause(2500);
            for (let top = 0; top < document.documentElement.scrollHeight; top += 500) {
              scrollTo(0, top);
              await pause(300);
            }
            await pause(1500);
            const {shifts} = globalThis as unknown as {shifts: number[]};
            return {
              sum: shifts.reduce((sum, each) => sum + each, 0),
              grown: [...document.querySelectorAll('iframe')].filter((frame) => frame.style.height).length,
            };
          });
          assert.ok(seen.sum < 0.01, JSON.stringify(seen));
          assert.equal(seen.grown > 0, script !== '');
          await page.close();
          await served.close();
        });
      }
    }
  }
});

describe('the fixed height of a frame, in chromium', () => {
  it('is that of its content in the column for which it is meant', async () => {
    const {measureFrames} = await import('../../tools/frame/measure.mjs');
    const served = await serve(dist);
    const measured = await measureFrames(served.url);
    await served.close();
    for (const [tag, byLang] of Object.entries(FRAME_HEIGHTS)) {
      for (const [lang, height] of Object.entries(byLang)) {
        const now = measured[tag]?.[lang] ?? 0;
        assert.ok(
          Math.abs(now - height) <= Math.max(40, height * 0.1),
          `${tag}, ${lang}: ${now} px, and not ${height}; see npm run frames:measure`,
        );
      }
    }
  });
});
