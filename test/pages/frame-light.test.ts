import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {it} from 'node:test';
import {ELEMENTS} from '../../tools/elements.mjs';
import {dist, languages} from '../browser/embed.js';
import {hostPage} from '../browser/frames.js';
import {inEachBrowser, openPage, serve} from '../browser/open.js';

const tags = ELEMENTS.map(({tag}) => tag);

/** A page as it is where nothing may run in it. */
const withoutScripts = async (name: string) =>
  (await readFile(`${dist}/frame/${name}.html`, 'utf8')).replace(/script-src [^;]*/, "script-src 'none'");

inEachBrowser('a frame page in which nothing may run', (browser) => {
  for (const {lang} of languages) {
    it(`shows light HTML in ${lang} where nothing runs, 280 px wide and scrolling inside`, async () => {
      const names = tags.map((tag) => `${tag}.${lang}`);
      const pages = Object.fromEntries(
        await Promise.all(
          names.map(async (name) => [`/frame/${name}.html`, await withoutScripts(name)] as const),
        ),
      );
      const frames = names.map(
        (name) => `<iframe src="/frame/${name}.html" width="280" height="200"></iframe>`,
      );
      const served = await serve(dist, {pages: {...pages, '/page': hostPage(frames.join('\n'))}});
      const page = await openPage(browser, `${served.url}/page`);
      const seen = await page.evaluate(() =>
        [...document.querySelectorAll('iframe')].map((frame) => {
          const inner = frame.contentDocument!;
          const figure = inner.querySelector('main > figure')!;
          const {scrollWidth, clientWidth, scrollHeight, clientHeight} = inner.documentElement;
          return {
            elements: inner.querySelectorAll(frame.src.replace(/.*\/|\..*/g, '')).length,
            words: figure.textContent?.trim().length ?? 0,
            links: figure.querySelectorAll('a[href]').length,
            beyond: scrollWidth - clientWidth,
            scrolls:
              scrollHeight > clientHeight && getComputedStyle(inner.documentElement).overflowY !== 'hidden',
          };
        }),
      );
      assert.equal(seen.length, tags.length);
      for (const [index, {words, links, ...own}] of seen.entries()) {
        assert.deepEqual(own, {elements: 0, beyond: 0, scrolls: true}, tags[index]);
        assert.ok(words > 300 && links > 0, tags[index]);
      }
      await page.close();
      await served.close();
    });
  }

  it('in a sandbox that allows nothing shows light HTML', async () => {
    const frame = (src: string) => `<iframe sandbox="" src="${src}" width="600" height="600"></iframe>`;
    const served = await serve(dist, {
      pages: {
        '/page': hostPage(frame('/frame/engagement-ladder.ps.html')),
        '/blank': '<!doctype html>',
        '/empty': hostPage(frame('/blank')),
      },
    });
    const pictures = [];
    for (const path of ['/empty', '/page']) {
      const page = await openPage(browser, served.url + path);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      pictures.push((await page.screenshot()).length);
      await page.close();
    }
    const [empty = 0, shown = 0] = pictures;
    assert.ok(shown > empty + 10_000, `text makes the picture heavier: ${pictures.join(' and ')} bytes`);
    await served.close();
  });
});
