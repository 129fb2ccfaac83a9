// `npm run frames:measure`: how high the built frame pages are, for the table in frame-heights.mjs; with their address as
// an argument, such as http://127.0.0.1:8000. Prints the table.
import {pathToFileURL} from 'node:url';
import {launch} from 'puppeteer-core';
import {pathOf} from '../browsers.mjs';
import {ELEMENTS} from '../elements.mjs';
import {FRAME_WIDTH} from './frame-heights.mjs';

/** Rounded up, so that fonts that differ a little bring no scroll bar. @param {number} height */
const rounded = (height) => Math.ceil(height / 10) * 10;

/** @param {string} base address of `dist/` @returns {Promise<Record<string, Record<string, number>>>} px, by tag and language */
export async function measureFrames(base) {
  const browser = await launch({executablePath: pathOf('chromium'), args: ['--no-sandbox', '--lang=en-US']});
  /** @type {Record<string, Record<string, number>>} */
  const found = {};
  const page = await browser.newPage();
  await page.setViewport({width: FRAME_WIDTH, height: 500});
  for (const {tag} of ELEMENTS) {
    const own = (found[tag] = /** @type {Record<string, number>} */ ({}));
    for (const lang of ['en', 'prs', 'ps']) {
      await page.goto(`${base}/frame/${tag}.${lang}.html`);
      await page.waitForFunction(`!!document.querySelector('main > *').shadowRoot?.querySelector('.root')`);
      await new Promise((resolve) => setTimeout(resolve, 700));
      own[lang] = rounded(
        Number(await page.evaluate('document.documentElement.getBoundingClientRect().height')),
      );
    }
  }
  await browser.close();
  return found;
}

if (import.meta.url === pathToFileURL(String(process.argv[1])).href) {
  const [, , base = new URL('../../dist', import.meta.url).href] = process.argv;
  for (const [tag, own] of Object.entries(await measureFrames(base)))
    console.log(`  '${tag}': {en: ${own['en']}, prs: ${own['prs']}, ps: ${own['ps']}},`);
}
