import assert from 'node:assert/strict';
import {it} from 'node:test';
import {ELEMENTS} from '../../tools/elements.mjs';
import {dist, languages} from '../browser/embed.js';
import {heights, hostPage, thrown} from '../browser/frames.js';
import {inEachBrowser, openPage, serve} from '../browser/open.js';

const tags = ELEMENTS.map(({tag}) => tag);

inEachBrowser('a frame page', (browser) => {
  for (const {lang, spoken} of languages) {
    it(`shows each element in ${lang}, with an origin and in a sandbox without, and asks for nothing`, async () => {
      const frames = tags.flatMap((tag) =>
        ['', ' sandbox="allow-scripts"'].map(
          (sandbox) =>
            `<iframe src="/frame/${tag}.${lang}.html" width="640" height="500"${sandbox}></iframe>`,
        ),
      );
      const served = await serve(dist, {pages: {'/page': hostPage(frames.join('\n'))}});
      const page = await openPage(browser, `${served.url}/page`);
      const told = await heights(page);
      const seen = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLIFrameElement>('iframe:not([sandbox])')].map((frame) => {
          const inner = frame.contentDocument!;
          const element = inner.querySelector('main > :not(noscript)')!;
          const root = element.shadowRoot?.querySelector<HTMLElement>('.root');
          return {
            tag: element.localName,
            lang: root?.lang,
            level: root?.querySelector('[part=heading]')?.localName,
            light: element.querySelector('figure table')?.textContent?.length ?? 0,
            height: Math.ceil(inner.documentElement.getBoundingClientRect().height),
            beyond: inner.documentElement.scrollWidth - inner.documentElement.clientWidth,
          };
        }),
      );
      for (const [index, {tag, light, height, ...own}] of seen.entries()) {
        assert.equal(tag, tags[index]);
        assert.deepEqual(own, {lang: spoken, level: 'h1', beyond: 0}, tag);
        assert.ok(light > 100, `${tag} keeps its light HTML`);
        // Light HTML in its place would be of another height, and say so; see the next test.
        assert.equal(told[2 * index], height, `${tag} tells its height`);
        assert.equal(told[2 * index + 1], height, `${tag} is the same without an origin`);
      }
      const paths = tags.flatMap((tag) => Array(2).fill(`/frame/${tag}.${lang}.html`) as string[]);
      assert.deepEqual([...served.requests].sort(), ['/page', ...paths].sort());
      assert.deepEqual(await thrown(page), []);
      if (browser !== 'webkit')
        assert.deepEqual(
          page.console()?.filter((line) => /^error|refused|policy/i.test(line)),
          [],
        );
      await page.close();
      await served.close();
    });
  }

  it('is no wider than 280 px with any element, and tells how high that is', async () => {
    const frames = tags.map(
      (tag) => `<iframe src="/frame/${tag}.prs.html" width="280" height="200"></iframe>`,
    );
    const served = await serve(dist, {pages: {'/page': hostPage(frames.join('\n'))}});
    const page = await openPage(browser, `${served.url}/page`);
    const told = await heights(page);
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('iframe')].map(
        ({contentDocument}) =>
          contentDocument!.documentElement.scrollWidth - contentDocument!.documentElement.clientWidth,
      ),
    );
    assert.deepEqual(
      beyond,
      tags.map(() => 0),
    );
    assert.ok(told.every((height) => height > 200));
    await page.close();
    await served.close();
  });
});
