import assert from 'node:assert/strict';
import {it} from 'node:test';
import {dist} from '../browser/embed.js';
import {heard, heights, hostPage, thrown} from '../browser/frames.js';
import {inEachBrowser, openPage, serve, type OpenPage} from '../browser/open.js';
import {randomMessagesText} from '../browser/random-messages.js';

const dialects = (height: number, id = 'mapframe') => [
  {message: 'height', value: height, secret: 'aB3dE6gH9k'},
  `pymxPYMx${id}xPYMxheightxPYMx${height}`,
  {sentinel: 'amp', type: 'embed-size', height},
  {'datawrapper-height': {[id]: height}},
  {source: 'recognition-elements', type: 'height', height, id},
];

/** How high the content of the first frame is. */
const contentHeight = (page: OpenPage) =>
  page.evaluate(() =>
    Math.ceil(
      document.querySelector('iframe')!.contentDocument!.documentElement.getBoundingClientRect().height,
    ),
  );

const pause = () => new Promise((resolve) => setTimeout(resolve, 2500));

inEachBrowser('a frame page and the page around it', (browser) => {
  const open = async (sandbox = '') => {
    const src =
      '/frame/mission-trend.en.html?initialWidth=640&childId=mapframe&parentTitle=Reader%20Private&parentUrl=https%3A%2F%2Fexample.org%2Fprivate#?secret=aB3dE6gH9k';
    const frame = `<iframe src="${src.replaceAll('&', '&amp;')}" width="640" height="500"${sandbox}></iframe>`;
    const served = await serve(dist, {pages: {'/page': hostPage(frame)}});
    const page = await openPage(browser, `${served.url}/page`);
    await heights(page);
    return {
      page,
      async close() {
        await page.close();
        await served.close();
      },
    };
  };

  it('speak of its height in each dialect, once a change, and of nothing else', async () => {
    const {page, close} = await open();
    const first = await contentHeight(page);
    const data = async () => (await heard(page)).map(({data}) => data);
    // On the way to its height it may have told a lower one; of the last each has heard once.
    const said = await data();
    assert.deepEqual(said.slice(-5), dialects(first));
    assert.equal(said.length % 5, 0);
    assert.ok(said.length <= 15, JSON.stringify(said));
    assert.doesNotMatch(JSON.stringify(said), /private/i);

    await page.evaluate(() => {
      document.querySelector('iframe')!.style.width = '330px';
    });
    await pause();
    const second = await contentHeight(page);
    assert.notEqual(second, first);
    assert.deepEqual((await data()).slice(-5), dialects(second));
    await pause();
    assert.deepEqual(await data(), [], 'without a change nothing is said');
    await close();
  });

  it('in a sandbox, too, and it is told again to who asks in his own words', async () => {
    const {page, close} = await open(' sandbox="allow-scripts"');
    const before = await heard(page);
    assert.ok(before.every(({origin}) => origin === 'null'));
    const all = before.slice(-5).map(({data}) => data);
    const ask = async (...messages: unknown[]) => {
      await page.evaluate((messages) => {
        const {contentWindow} = document.querySelector('iframe')!;
        for (const each of messages) contentWindow?.postMessage(each, '*');
      }, messages);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return (await heard(page)).map(({data}) => data);
    };
    assert.deepEqual(await ask({message: 'ready', secret: 'aB3dE6gH9k'}), [all[0]]);
    assert.deepEqual(await ask({source: 'recognition-elements', type: 'ask'}), [all[4]]);
    assert.deepEqual(await ask('pymxPYMxmapframexPYMxwidthxPYMx640'), [all[1]]);
    assert.deepEqual(
      await ask({message: 'ready', secret: 'other'}, {message: 'ready'}, 'pymxPYMxotherxPYMxwidthxPYMx640'),
      [],
    );
    const asks = Array.from({length: 500}, () => ({message: 'ready', secret: 'aB3dE6gH9k'}));
    assert.ok((await ask(...asks)).length < 20, 'many questions at once get few answers');
    await close();
  });

  it('survive 10,000 messages of any kind', async () => {
    const {page, close} = await open();
    await heard(page);
    const before = await contentHeight(page);
    const sent = await page.evaluate(
      (make, seed) => {
        const frame = document.querySelector('iframe')!;
        const inner = frame.contentWindow as unknown as typeof globalThis;
        const failed: string[] = [];
        inner.addEventListener('error', ({message}) => failed.push(message));
        inner.addEventListener('unhandledrejection', ({reason}) => failed.push(String(reason)));
        Object.assign(globalThis, {failed});
        const messages = ((0, eval)(make) as (seed: number, count: number) => unknown[])(seed, 10_000);
        let sent = 0;
        for (const [at, data] of messages.entries()) {
          // Half of them as they are, which may be what no message can carry; from the page and from nobody.
          if (at % 2 === 0) {
            const source = at % 4 === 0 ? window : null;
            inner.dispatchEvent(
              new inner.MessageEvent('message', {
                data,
                source: source as Window,
                origin: 'https://example.com',
              }),
            );
            sent++;
            continue;
          }
          try {
            (inner as unknown as Window).postMessage(data, '*');
            sent++;
          } catch {
            // It cannot be copied.
          }
        }
        return sent;
      },
      randomMessagesText,
      20_250_703,
    );
    assert.ok(sent > 8000, `${sent}`);
    await pause();
    assert.deepEqual(await page.evaluate(() => (globalThis as unknown as {failed: string[]}).failed), []);
    assert.equal(await contentHeight(page), before);
    const answers = await heard(page);
    assert.ok(answers.length < 200, `${answers.length} answers`);
    assert.ok(
      await page.evaluate(
        () =>
          !!document
            .querySelector('iframe')!
            .contentDocument!.querySelector('mission-trend')
            ?.shadowRoot?.querySelector('svg'),
      ),
    );
    assert.deepEqual(await thrown(page), []);
    await close();
  });
});
