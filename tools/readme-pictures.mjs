/**
 * `npm run readme:pictures`: the pictures of the README, taken in Chromium of the elements in dist/embed/, on light and on dark
 * ground. To be run by hand when an element looks otherwise; the pictures are kept in git.
 */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {launch} from 'puppeteer-core';
import {pathOf} from './browsers.mjs';
import {root} from './run.mjs';

const FOLDER = join(root, 'stories/pictures');

/** What is pictured: an element in a language, with what is left out so that it fits, and how much of its height is taken. */
const PICTURES = [
  {tag: 'recognition-map', lang: 'en', without: 'day', width: 960, height: 530},
  {tag: 'embassy-status-table', lang: 'prs', without: 'day finder', width: 960, height: 500},
];

mkdirSync(FOLDER, {recursive: true});
const pages = mkdtempSync(join(tmpdir(), 'readme-pictures-'));
const browser = await launch({executablePath: pathOf('chromium'), args: ['--no-sandbox', '--lang=en-US']});
for (const {tag, lang, without, width, height} of PICTURES) {
  const script = pathToFileURL(join(root, `dist/embed/${tag}.${lang}.js`)).href;
  for (const theme of ['light', 'dark']) {
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    await page.setViewport({width, height, deviceScaleFactor: 1.5});
    const file = join(pages, 'page.html');
    writeFileSync(
      file,
      `<!doctype html>
<meta charset="utf-8">
<style>
  :root { color-scheme: ${theme}; background: ${theme === 'light' ? '#fff' : '#0d1117'}; color: CanvasText }
  body { margin: 16px; font: 16px/1.5 'Noto Sans', 'DejaVu Sans', sans-serif }
</style>
<script src="${script}"></script>
<${tag} lang="${lang}" without="${without}"></${tag}>`,
    );
    await page.goto(pathToFileURL(file).href);
    await page.waitForFunction(`document.querySelector('${tag}')?.shadowRoot?.querySelector('.root')`);
    await new Promise((resolve) => setTimeout(resolve, 700));
    const path = join(FOLDER, `${tag}.${lang}.${theme}.webp`);
    await page.screenshot({path: /** @type {`${string}.webp`} */ (path), type: 'webp', quality: 70});
    await page.close();
  }
}
await browser.close();
rmSync(pages, {recursive: true});
