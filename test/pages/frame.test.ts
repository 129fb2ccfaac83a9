import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {ELEMENTS} from '../../tools/elements.mjs';
import {dist, languages} from '../browser/embed.js';
import {heights, hostPage, thrown} from '../browser/frames.js';
import {inEachBrowser, openPage, serve} from '../browser/open.js';

const tags = ELEMENTS.map(({tag}) => tag);
const pageText = (name: string) => readFile(`${dist}/frame/${name}.html`, 'utf8');

/** A page as it is where nothing may run in it. */
const withoutScripts = async (name: string) =>
  (await pageText(name)).replace(/script-src [^;]*/, "script-src 'none'");

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
          const element = inner.querySelector('main > *')!;
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

  it('from disk asks for nothing, opens a card with its sources, and hands out files', async () => {
    const url = pathToFileURL(`${dist}/frame/recognition-map.ps.html`).href;
    const page = await openPage(browser, `${url}?state=RU&layer=missions`);
    const seen = await page.evaluate(async () => {
      const root = () => document.querySelector('recognition-map')?.shadowRoot;
      const deadline = Date.now() + 20_000;
      const find = (selector: string) => [...(root()?.querySelectorAll<HTMLElement>(selector) ?? [])];
      while (find('.card .sources a').length === 0 && Date.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 50));
      find('.menu summary')[0]?.click();
      while (find('.menu .panel').length === 0 && Date.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 50));
      return {links: find('.card .sources a').length, files: find('.menu .panel button').length};
    });
    assert.ok(seen.links > 0 && seen.files > 2, JSON.stringify(seen));
    if (browser === 'chromium') assert.deepEqual(await page.requests(), [`${url}?state=RU&layer=missions`]);
    if (browser !== 'webkit') assert.deepEqual(page.console(), []);
    await page.close();
  });

  it('lets nothing run or be fetched but what it came with', async () => {
    const served = await serve(dist);
    const page = await openPage(
      browser,
      `${served.url}/frame/mission-trend.en.html?src=/data/recognition-elements.json`,
    );
    const seen = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
      const picture = document.createElement('img');
      picture.src = 'https://example.com/picture.png';
      document.body.append(picture);
      const fetched = await fetch('/data/recognition-elements.json').then(
        () => true,
        () => false,
      );
      return {
        ran: 'ran' in globalThis,
        fetched,
        src: document.querySelector('mission-trend')?.hasAttribute('src'),
      };
    });
    assert.deepEqual(seen, {ran: false, fetched: false, src: false});
    assert.deepEqual(served.requests, ['/frame/mission-trend.en.html?src=/data/recognition-elements.json']);
    await page.close();
    await served.close();
  });

  it('has nothing for axe to find, with the element and with light HTML', async () => {
    const axe = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));
    const tag = 'embassy-status-table';
    // Its policy would let axe run no more than anything else.
    const text = (await pageText(`${tag}.prs`)).replace(
      /<meta http-equiv[^>]*>/,
      '<script src="/axe.js"></script>',
    );
    const served = await serve(dist, {
      pages: {
        '/axe.js': await readFile(axe, 'utf8'),
        '/element': text,
        '/light': text.replace(/<script>[^]*?<\/script>/g, ''),
      },
    });
    for (const path of ['/element', '/light']) {
      const page = await openPage(browser, served.url + path, {viewport: {width: 320, height: 560}});
      const found = await page.evaluate(async () => {
        const {axe} = globalThis as unknown as {
          axe: {run(): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
        };
        await new Promise((resolve) => setTimeout(resolve, 1000));
        const {violations} = await axe.run();
        return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 200)}`));
      });
      assert.deepEqual(found, [], path);
      await page.close();
    }
    await served.close();
  });
});
