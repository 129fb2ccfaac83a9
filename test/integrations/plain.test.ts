import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {openPage, serve} from '../browser/open.js';
import {expected} from './answers.js';
import {copyRecipe, type Recipe} from './recipe.js';
import {testSite, type Site} from './site-tests.js';

const FILES = Object.fromEntries(
  ['embed', 'frame', 'light'].map((each) => [each, `recognition-elements/${each}`]),
);
const site = (folder: string): Site => ({
  folder,
  page: (lang) => (lang === 'en' ? '/' : `/${lang}.html`),
  all: () => '/all.html',
  framed: ['leverage-matrix'],
  // A tag with its link, and figures with attributes, for which nothing is published.
  linked: ['recognition-map', 'state-profile'],
});

describe('the recipe for plain HTML, its figures filled', () => {
  let recipe: Recipe;
  testSite(async () => {
    recipe = await copyRecipe('plain', FILES);
    await recipe.run('node', ['fill.mjs']);
    return {site: site(recipe.folder), remove: recipe.remove};
  }, ['en']);

  it('fills what was filled before with the same', async () => {
    const pages = (await readdir(recipe.folder)).filter((name) => name.endsWith('.html'));
    const texts = () => Promise.all(pages.map((name) => readFile(join(recipe.folder, name), 'utf8')));
    const filled = await texts();
    await recipe.run('node', ['fill.mjs']);
    assert.deepEqual(await texts(), filled);
  });

  for (const lang of ['en', 'prs', 'ps'] as const) {
    it(`has the matrix in a frame in ${lang}, with its link`, async () => {
      const served = await serve(recipe.folder);
      const page = await openPage('chromium', served.url + site('').page(lang));
      const seen = await page.evaluate(async () => {
        const frame = document.querySelector('iframe');
        frame?.scrollIntoView();
        const deadline = Date.now() + 20_000;
        const root = () =>
          frame?.contentDocument
            ?.querySelector('leverage-matrix')
            ?.shadowRoot?.querySelector<HTMLElement>('.root');
        while (!root() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
        const link = frame?.nextElementSibling?.querySelector('a');
        return {
          heading: root()?.querySelector('[part=heading]')?.textContent?.trim(),
          direction: root() && getComputedStyle(root()!).direction,
          link: link?.textContent,
          isSame: link?.href === frame?.src,
        };
      });
      const {question} = await expected('leverage-matrix', lang);
      const direction = lang === 'en' ? 'ltr' : 'rtl';
      assert.deepEqual(seen, {heading: question, direction, link: question, isSame: true});
      assert.deepEqual(page.console(), []);
      await page.close();
      await served.close();
    });
  }
});
