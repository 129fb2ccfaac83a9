// `npm run frames:measure`: how high the built frame pages are, for the table in frame-heights.mjs; with their address as
// an argument, such as http://127.0.0.1:8000. Prints the table.
import {pathToFileURL} from 'node:url';
import {launch} from 'puppeteer-core';
import {pathOf} from '../browsers.mjs';
import {LANGS} from '../languages.mjs';
import {FRAME_HEIGHTS, FRAME_WIDTH} from './frame-heights.mjs';

/** What stands for all values of an option. @type {Record<string, string>} */
const SAMPLES = {claim: 'clm-nicaragua', state: 'DE'};

/** Rounded up, so that fonts that differ a little bring no scroll bar. @param {number} height */
const rounded = (height) => Math.ceil(height / 10) * 10;

/** @param {string} base address of `dist/` @returns {Promise<Record<string, Record<string, number>>>} px, by the names of the table, and language */
export async function measureFrames(base) {
  const browser = await launch({executablePath: pathOf('chromium'), args: ['--no-sandbox', '--lang=en-US']});
  /** @type {Record<string, Record<string, number>>} */
  const found = {};
  const page = await browser.newPage();
  await page.setViewport({width: FRAME_WIDTH, height: 500});
  for (const name of Object.keys(FRAME_HEIGHTS)) {
    const own = (found[name] = /** @type {Record<string, number>} */ ({}));
    const [tag = '', option] = name.split('?');
    const query = option ? `?${option}=${SAMPLES[option]}` : '';
    for (const lang of LANGS) {
      await page.goto(`${base}/frame/${tag}.${lang}.html${query}`);
      await page.waitForFunction(
        `!!document.querySelector('main > :not(noscript)')?.shadowRoot?.querySelector('.root')`,
      );
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
    console.log(`  '${tag}': {${LANGS.map((lang) => `${lang}: ${own[lang]}`).join(', ')}},`);
}
