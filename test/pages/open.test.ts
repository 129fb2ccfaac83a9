import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {strictCsp} from '../../tools/strict-csp.mjs';
import {inEachBrowser, openPage, serve} from '../browser/open.js';

const page = `<!doctype html>
<title>A page</title>
<link rel="icon" href="data:,">
<script src="page.js"></script>
<input id="first">
<input id="second">`;

const script = `
console.warn('the script ran');
addEventListener('keydown', (event) => (document.title = event.key));
addEventListener('click', (event) => (document.title = event.clientX + ' ' + event.clientY));
document.documentElement.setAttribute('style', 'color: red');`;

inEachBrowser('a page that is driven from Node', (browser) => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pages-'));
    await writeFile(join(folder, 'page.html'), page);
    await writeFile(join(folder, 'page.js'), script);
  });
  after(() => rm(folder, {recursive: true}));

  it('opens from disk, runs what it is told and hides no request that it can see', async () => {
    const url = pathToFileURL(join(folder, 'page.html')).href;
    const opened = await openPage(browser, url);
    const add = async (a: number, b: number) => Promise.resolve(a + b);
    assert.equal(await opened.evaluate(add, 2, 3), 5);
    await assert.rejects(
      opened.evaluate(() => {
        throw new Error('from the page');
      }),
      /from the page/,
    );
    const requests = await opened.requests();
    assert.deepEqual(requests, browser === 'chromium' ? [url, url.replace('.html', '.js')] : undefined);
    if (browser !== 'webkit') assert.deepEqual(opened.console(), ['warn: the script ran']);
    await opened.close();
  });

  it('takes keys, clicks, a size and a picture', async () => {
    const opened = await openPage(browser, pathToFileURL(join(folder, 'page.html')).href);
    const title = () => opened.evaluate(() => document.title);
    await opened.keyboard.press('ArrowLeft');
    assert.equal(await title(), 'ArrowLeft');
    await opened.keyboard.press('Tab');
    await opened.keyboard.type('ab');
    assert.equal(await opened.evaluate(() => document.querySelector('input')?.value), 'ab');
    await opened.keyboard.press('Tab');
    const focused = () => opened.evaluate(() => document.activeElement?.id);
    assert.equal(await focused(), 'second');
    await opened.keyboard.press('Shift+Tab');
    assert.equal(await focused(), 'first');
    await opened.click(200, 150);
    assert.equal(await title(), '200 150');
    assert.deepEqual(await opened.setViewport({width: 600, height: 500}), {width: 600, height: 500});
    assert.equal(await opened.evaluate(() => innerWidth), 600);
    const png = await opened.screenshot();
    assert.equal(Buffer.from(png).toString('latin1', 1, 4), 'PNG');
    await opened.close();
  });

  it('is served with every request logged, and reports what it violates of its policy', async () => {
    const served = await serve(folder, {
      headers: {'Content-Security-Policy': `${strictCsp}; img-src data:`},
    });
    const opened = await openPage(browser, `${served.url}/page.html`);
    assert.deepEqual(served.requests, ['/page.html', '/page.js']);
    assert.deepEqual(
      await opened.requests(),
      served.requests.map((path) => served.url + path),
    );
    assert.equal(await opened.evaluate(() => document.title), 'A page', 'a policy does not stop the test');
    for (let tries = 0; tries < 40 && served.violations.length === 0; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.deepEqual(served.violations, ['style-src-attr']);
    if (browser !== 'webkit') assert.deepEqual(await opened.violations(), ['style-src-attr']);
    await opened.close();
    await served.close();
  });
});
