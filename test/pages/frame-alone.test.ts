import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {dist} from '../browser/embed.js';
import {heights, hostPage} from '../browser/frames.js';
import {inEachBrowser, openPage, serve} from '../browser/open.js';

inEachBrowser('a frame page', (browser) => {
  it('from disk asks for nothing, opens a card with its sources, and hands out files', async () => {
    const url = pathToFileURL(`${dist}/frame/recognition-map.ps.html`).href;
    const page = await openPage(browser, `${url}?state=RU`);
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
    if (browser === 'chromium') assert.deepEqual(await page.requests(), [`${url}?state=RU`]);
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
    const text = (await readFile(`${dist}/frame/${tag}.prs.html`, 'utf8')).replace(
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

  it('shows the address of a source that the sandbox does not let open', async () => {
    const sandbox = 'sandbox="allow-scripts allow-same-origin"';
    const src = '/frame/recognition-map.prs.html?state=RU';
    const frame = `<iframe src="${src}" width="640" height="3000" ${sandbox}></iframe>`;
    const served = await serve(dist, {pages: {'/page': hostPage(frame)}});
    const page = await openPage(browser, `${served.url}/page`);
    await heights(page);
    const place = await page.evaluate(() => {
      const {contentDocument} = document.querySelector('iframe')!;
      const map = contentDocument!.querySelector('recognition-map')!;
      const link = map.shadowRoot!.querySelector<HTMLAnchorElement>('.card .sources a')!;
      scrollTo(0, link.getBoundingClientRect().top - 200);
      const {left, top, height, width} = link.getClientRects()[0]!;
      return {x: left + width / 2, y: top + height / 2 - scrollY, href: link.href};
    });
    await page.click(Math.round(place.x), Math.round(place.y));
    const seen = await page.evaluate(async () => {
      const inner = document.querySelector('iframe')!.contentDocument!;
      const box = inner.querySelector<HTMLElement>('#address')!;
      const deadline = Date.now() + 5000;
      while (box.hidden && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
      return {
        hidden: box.hidden,
        value: box.querySelector('input')!.value,
        focused: inner.activeElement?.localName,
      };
    });
    assert.deepEqual(seen, {hidden: false, value: place.href, focused: 'input'});
    await page.keyboard.press('Escape');
    const hidden = await page.evaluate(
      () => document.querySelector('iframe')!.contentDocument!.querySelector<HTMLElement>('#address')!.hidden,
    );
    assert.equal(hidden, true);
    await page.close();
    await served.close();
  });
});
