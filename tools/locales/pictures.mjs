// Pictures of the elements in one language, as they look today, for whoever reviews its words.
import {existsSync, mkdirSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {launch} from 'puppeteer-core';
import {pathOf} from '../browsers.mjs';
import {languageOf} from '../languages.mjs';

const WIDTH = 900;
/** In px; of a table of hundreds of rows the beginning shows enough. */
const MOST_HEIGHT = 1600;

/** Attributes by which an element shows more of its words at once. @type {Record<string, Record<string, string>>} */
const SAMPLES = {'state-profile': {state: 'RU'}};

/** @param {string} tag @param {string} lang */
const page = (tag, lang) => {
  const {bcp47} = languageOf(lang);
  const attributes = Object.entries(SAMPLES[tag] ?? {}).map(([name, value]) => ` ${name}="${value}"`);
  // The page itself runs from left to right, so that the picture begins where the page does; the element has its own direction.
  return `<!doctype html><html lang="${bcp47}"><meta charset="utf-8">
<body style="margin:16px;overflow-x:hidden;font-family:'Noto Sans','Noto Sans Arabic',sans-serif"><${tag} lang="${bcp47}"${attributes.join('')}></${tag}>`;
};

/** The script of an element, as it was built. @param {string} tag @param {string} lang */
export const scriptOf = (tag, lang) => `dist/embed/${tag}.${lang}.js`;

/**
 * @param {readonly string[]} tags @param {string} lang @param {string} folder
 * @returns {Promise<string[]>} tags that there is no built script of, so that there is no picture either
 */
export async function takePictures(tags, lang, folder) {
  const built = tags.filter((tag) => existsSync(scriptOf(tag, lang)));
  if (built.length > 0) {
    mkdirSync(folder, {recursive: true});
    const browser = await launch({executablePath: pathOf('chromium'), args: ['--no-sandbox']});
    try {
      const view = await browser.newPage();
      await view.setViewport({width: WIDTH, height: MOST_HEIGHT});
      for (const tag of built) {
        // A page from disk, so that the script finds its details beside it.
        await view.goto(pathToFileURL('dist/embed').href);
        await view.setContent(page(tag, lang));
        await view.addScriptTag({path: scriptOf(tag, lang)});
        await view.waitForFunction(
          `!!document.querySelector('${tag}')?.shadowRoot?.querySelector('[part~=root]')`,
        );
        await view.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300)))');
        const bottom = await view.evaluate(`document.querySelector('${tag}').getBoundingClientRect().bottom`);
        const clip = {x: 0, y: 0, width: WIDTH, height: Math.min(Math.ceil(Number(bottom)) + 16, MOST_HEIGHT)};
        await view.screenshot({path: `${folder}/${tag}.png`, clip});
      }
    } finally {
      await browser.close();
    }
  }
  return tags.filter((tag) => !built.includes(tag));
}
