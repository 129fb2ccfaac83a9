import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openPage} from '../browser/open.js';
import {forSuite, startNginx} from './servers.js';

/** Pages, with something of each that has a text once the scripts have run. */
const PAGES: readonly [page: string, selector: string][] = [
  ['frame/recognition-map.prs.html', 'recognition-map'],
  ['builder/', 'embed-builder'],
  ['changes/recognition-map.en.html?as-of=2024-01-01', 'article tbody tr'],
  ['examples/dossier.en.html', 'engagement-ladder'],
  ['examples/dossier-offline.ps.html', 'recognition-map'],
  ['offline.html', 'recognition-map'],
];

describe('the pages of dist/, sent by nginx with their policies, in Chromium', () => {
  const server = forSuite(startNginx);

  const opened = async (path: string, selector: string) => {
    const page = await openPage('chromium', server.url + path);
    const isDrawn = await page.evaluate(async (selector) => {
      const deadline = Date.now() + 10_000;
      const isThere = () => {
        const element = document.querySelector(selector);
        return Boolean((element?.shadowRoot ?? element)?.textContent?.trim());
      };
      while (!isThere() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
      return isThere();
    }, selector);
    return {page, isDrawn};
  };

  for (const [path, selector] of PAGES) {
    it(`${path} shows what it has, and violates nothing`, async () => {
      const {page, isDrawn} = await opened(path, selector);
      assert.ok(isDrawn, selector);
      assert.deepEqual(await page.violations(), []);
      assert.deepEqual(page.console(), []);
      await page.close();
    });
  }

  it('the preview of the builder, which stands in a frame, is let through', async () => {
    const {page} = await opened('builder/', 'embed-builder');
    const isShown = await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = '../frame/recognition-map.en.html';
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      return frame.contentDocument?.querySelector('recognition-map')?.shadowRoot !== null;
    });
    assert.ok(isShown);
    assert.deepEqual(await page.violations(), []);
    await page.close();
  });

  it('what somebody adds to a page for readers is not run', async () => {
    const {page} = await opened('builder/', 'embed-builder');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.isRun = true';
      document.body.append(script);
    });
    assert.equal(await page.evaluate(() => 'isRun' in window), false);
    assert.deepEqual(await page.violations(), ['script-src-elem']);
    await page.close();
  });
});
