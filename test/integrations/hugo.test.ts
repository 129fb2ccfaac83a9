import assert from 'node:assert/strict';
import {readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {staleShortcodes} from '../../tools/hugo.mjs';
import {copyRecipe, type Recipe} from './recipe.js';
import {testSite, type Site} from './site-tests.js';

const FILES = {
  light: 'assets/recognition-elements/light',
  embed: 'static/recognition-elements/embed',
  frame: 'static/recognition-elements/frame',
};
const site = (folder: string): Site => ({
  folder: join(folder, 'public'),
  page: (lang) => `/${lang}/`,
  all: (lang) => `/${lang}/all/`,
});

describe('the shortcodes for Hugo', () => {
  it('are what the manifest says', () => {
    assert.deepEqual(staleShortcodes(), []);
  });
});

describe('the recipe for Hugo', () => {
  let recipe: Recipe;
  testSite(async () => {
    recipe = await copyRecipe('hugo', FILES);
    await recipe.run('npm', ['run', 'build']);
    return {site: site(recipe.folder), remove: recipe.remove};
  });

  const home = () => readFile(join(recipe.folder, 'public', 'en', 'index.html'), 'utf8');
  /** Builds with an own page for its home. */
  const build = async (call: string, env: Record<string, string> = {}) => {
    await writeFile(
      join(recipe.folder, 'content', 'en', '_index.md'),
      `---\ntitle: A page\n---\n\n${call}\n`,
    );
    const said = await recipe.run('hugo', [], env);
    return {said, html: await home()};
  };

  it('writes the same whether HTML in Markdown is safe or not', async () => {
    const page = 'A <b>word</b>.\n\n{{< recognition-map layer="kabul" >}}';
    const safe = await build(page);
    const unsafe = await build(page, {HUGO_MARKUP_GOLDMARK_RENDERER_UNSAFE: 'true'});
    assert.match(unsafe.html, /<b>word<\/b>/);
    assert.doesNotMatch(safe.html, /<b>word<\/b>/);
    const map = (html: string) => /<recognition-map.*<\/recognition-map>/s.exec(html)?.[0];
    assert.match(map(safe.html) ?? '', /^<recognition-map lang="en" layer="kabul">/);
    assert.equal(map(unsafe.html), map(safe.html));
  });

  it('has a link alone where nobody wrote the light HTML of the attributes, and says so', async () => {
    const {said, html} = await build('{{< recognition-map as-of="2023-03-01" heading="A & <b>" >}}');
    assert.match(said, /_index\.md.*recognition-light\.mjs/);
    assert.match(
      html,
      /<recognition-map lang="en" as-of="2023-03-01" heading="A &amp; &lt;b&gt;"><a href="\/recognition-elements\/frame\/recognition-map\.en\.html\?as-of=2023-03-01&amp;heading=A\+%26\+%3Cb%3E"[^>]*>A &amp; &lt;b&gt;<\/a>/,
    );
  });

  it('gives several elements one day and one state', async () => {
    const {html} = await build(
      '{{< recognition-context as-of="2025-01-01" >}}{{< recognition-map >}}{{< engagement-ladder >}}{{< /recognition-context >}}',
    );
    assert.match(html, /<recognition-context lang="en" as-of="2025-01-01"><recognition-map lang="en">/);
  });

  it('takes a switch that is on, and leaves out one that is off', async () => {
    const {html} = await build(
      '{{< leverage-matrix transpose=true >}}\n\n{{< leverage-matrix transpose=false preload="true" >}}',
    );
    assert.match(html, /<leverage-matrix lang="en" transpose="">/);
    assert.match(html, /<leverage-matrix lang="en" preload=""><figure/);
  });

  for (const [fault, call, says] of [
    [
      'an attribute that the element has not',
      '{{< recognition-map lajer="missions" >}}',
      /no attribute "lajer"/,
    ],
    ['attributes without names', '{{< state-profile RU >}}', /takes attributes with names/],
  ] as const) {
    it(`ends the build at ${fault}`, async () => {
      await assert.rejects(build(call), says);
    });
  }

  it('ends the build where the published files are not', async () => {
    await rm(join(recipe.folder, 'assets', 'recognition-elements', 'light', 'claim-check.en.html'));
    await assert.rejects(build('{{< claim-check >}}'), /claim-check\.en\.html is missing/);
  });
});
