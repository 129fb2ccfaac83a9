import assert from 'node:assert/strict';
import {it} from 'node:test';
import {dist} from '../browser/embed.js';
import {heights, hostPage, openHostPage, thrown} from '../browser/frames.js';
import {inEachBrowser, openPage, serve, type OpenPage} from '../browser/open.js';
import {randomMessagesText} from '../browser/random-messages.js';

const script = '<script defer src="/embed/frames.js"></script>';
const frame = (src: string, attributes = '') =>
  `<iframe src="/frame/${src}" width="600" height="300"${attributes}></iframe>`;
/** What pushes the frames out of the view. */
const before = '<div style="height: 3000px">Text before the frames.</div>';

/** How high each frame is, and how high its content, or 0 where that cannot be seen. */
const sizes = (page: OpenPage) =>
  page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((frame) => ({
      height: Math.round(frame.getBoundingClientRect().height),
      content: Math.ceil(frame.contentDocument?.documentElement.getBoundingClientRect().height ?? 0),
    })),
  );

const pause = (ms = 600) => new Promise((resolve) => setTimeout(resolve, ms));

inEachBrowser('the script for pages with frames', (browser) => {
  const open = (...of: Parameters<typeof hostPage>) => openHostPage(browser, ...of);

  it('gives frames out of view the height of their content, in a sandbox and without, and one that comes later', async () => {
    const two = frame('mission-trend.en.html') + frame('mission-trend.en.html', ' sandbox="allow-scripts"');
    const {page, close} = await open(before + two, {head: script});
    await heights(page);
    const [plain, boxed] = await sizes(page);
    assert.equal(plain?.height, plain?.content);
    assert.equal(boxed?.height, plain?.content);
    await page.evaluate(() => {
      const later = document.createElement('iframe');
      Object.assign(later, {src: '/frame/mission-trend.en.html', width: '600', height: '300'});
      document.body.append(later);
    });
    await heights(page);
    assert.equal((await sizes(page))[2]?.height, plain?.content);
    assert.deepEqual(await thrown(page), []);
    await close();
  });

  it('moves nothing that is in view: what stands in it changes once it is out of view, or worked in', async () => {
    const {page, close} = await open(`${frame('mission-trend.en.html')}<p>After the frame.</p>${before}`, {
      head: script,
    });
    await heights(page);
    assert.equal((await sizes(page))[0]?.height, 300, 'its end is in view');
    await page.evaluate(() => document.querySelector('iframe')!.focus());
    await page.evaluate(() => {
      document
        .querySelector('iframe')!
        .contentDocument!.querySelector<HTMLElement>('main')!.style.paddingBottom = '40px';
    });
    await pause();
    const [worked] = await sizes(page);
    assert.equal(worked?.height, worked?.content, 'the reader works in it');
    await close();
  });

  it('waits for the frame to leave the view by its lower end', async () => {
    const {page, close} = await open(`${before}${frame('mission-trend.en.html')}<p>After.</p>${before}`, {});
    await page.evaluate(() => scrollTo(0, 2700));
    await heights(page);
    await page.evaluate(async () => {
      const script = document.createElement('script');
      script.src = '/embed/frames.js';
      document.head.append(script);
      await new Promise((resolve) => script.addEventListener('load', resolve));
    });
    await pause();
    const [seen] = await sizes(page);
    assert.equal(seen?.height, 300);
    await page.evaluate(() => scrollTo(0, 5000));
    await pause();
    assert.equal((await sizes(page))[0]?.height, 300, 'above the view it would push the text that is read');
    await page.evaluate(() => scrollTo(0, 0));
    await pause();
    assert.equal((await sizes(page))[0]?.height, seen?.content);
    await close();
  });

  it('gives a frame without a language of its own that of the page, and leaves others alone', async () => {
    const body =
      before +
      frame('mission-trend.html?series=control') +
      `<div lang="ps">${frame('mission-trend.html')}</div>` +
      frame('mission-trend.en.html') +
      '<iframe src="/frame/other-element.html"></iframe>';
    const {page, close} = await open(body, {head: script, lang: 'prs'});
    await pause();
    const addresses = await page.evaluate(() =>
      [...document.querySelectorAll('iframe')].map(({src}) => src.replace(/^.*\/frame\//, '')),
    );
    assert.deepEqual(addresses, [
      'mission-trend.prs.html?series=control',
      'mission-trend.ps.html',
      'mission-trend.en.html',
      'other-element.html',
    ]);
    await close();
  });

  it('loaded twice, on a page whose prototypes are changed, does the same', async () => {
    const polluted = `<script>
      Array.from = () => [];
      Array.prototype.each = Element.prototype.update = function () { throw new Error('called'); };
      Array.prototype.reduce = undefined;
      Element.prototype.empty = Element.prototype.get = Element.prototype.set = () => null;
      </script>`;
    const {page, close} = await open(before + frame('mission-trend.ps.html'), {
      head: polluted + script + script,
    });
    await pause(6000);
    const [seen] = await sizes(page);
    assert.ok(seen && seen.content > 300);
    assert.equal(seen.height, seen.content);
    assert.deepEqual(await thrown(page), []);
    await close();
  });

  it('survives 10,000 messages of any kind, and makes no frame higher or lower than its bounds', async () => {
    const body = `${before}${frame('mission-trend.en.html')}<iframe src="/blank" height="300"></iframe>${frame('recognition-map.en.html')}`;
    const served = await serve(dist, {
      pages: {'/page': hostPage(body, {head: script}), '/blank': '<!doctype html>'},
    });
    const page = await openPage(browser, `${served.url}/page`);
    await pause(3000);
    const seen = await page.evaluate(
      async (make, seed) => {
        const messages = ((0, eval)(make) as (seed: number, count: number) => unknown[])(seed, 10_000);
        const frames = [...document.querySelectorAll('iframe')];
        const sources = [...frames.map(({contentWindow}) => contentWindow), window, null];
        const origins = [location.origin, 'null', 'https://example.com', ''];
        const found: string[] = [];
        for (const [at, data] of messages.entries()) {
          const source = sources[at % sources.length] as Window | null;
          const origin = origins[Math.floor(at / sources.length) % origins.length]!;
          dispatchEvent(new MessageEvent('message', {data, source, origin}));
          const [own, stranger, other] = frames.map((frame) => frame.offsetHeight);
          if (own! < 120 || own! > 5000) found.push(`own: ${own}`);
          if (stranger !== 300) found.push(`stranger: ${stranger}`);
          if (other! < 120 || other! > 5000) found.push(`other: ${other}`);
        }
        const wrong = (origin: string, source: unknown) => {
          const height = frames[0]!.offsetHeight;
          const data = {source: 'recognition-elements', type: 'height', height: height === 777 ? 888 : 777};
          dispatchEvent(new MessageEvent('message', {data, source: source as Window, origin}));
          if (frames[0]!.offsetHeight !== height) found.push(`from ${origin}`);
        };
        wrong('https://example.com', frames[0]!.contentWindow);
        wrong(location.origin, window);
        wrong(location.origin, frames[1]!.contentWindow);
        wrong('null', null);
        return found;
      },
      randomMessagesText,
      19_640_229,
    );
    assert.deepEqual(seen, []);
    assert.deepEqual(await thrown(page), []);
    await page.close();
    await served.close();
  });
});
