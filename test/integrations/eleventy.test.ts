import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {copyRecipe, type Recipe} from './recipe.js';
import {testSite} from './site-tests.js';

describe('the recipe for Eleventy', () => {
  let recipe: Recipe;
  testSite(async () => {
    recipe = await copyRecipe('eleventy');
    await recipe.run('npm', ['run', 'build']);
    return {
      site: {
        folder: join(recipe.folder, '_site'),
        page: (lang) => `/${lang}/`,
        all: (lang) => `/${lang}/all/`,
      },
      remove: recipe.remove,
    };
  });

  /** Builds one page alone. */
  const build = async (name: string, page: string) => {
    await writeFile(join(recipe.folder, 'content', 'en', name), page);
    return recipe.run('npm', ['run', 'build', '--', '--to=json', `--input=content/en/${name}`]);
  };

  it('writes the same in Nunjucks as in Liquid', async () => {
    const call = (more: string) => `{% recognition "engagement-ladder", ${more} %}`;
    const page = call('"lang=ps", "as-of=2025-07-31", "group=region"');
    const [liquid, nunjucks] = [await build('one.liquid', page), await build('one.njk', page)];
    const figure = (json: string) => /<figure.*?\/figure>/s.exec(json)?.[0];
    assert.match(figure(liquid) ?? '', /data-recognition-as-of=\\"2025-07-31\\"/);
    assert.equal(figure(nunjucks), figure(liquid));
  });

  for (const [fault, call, says] of [
    ['an element that there is not', '"recognition-mop"', /recognition-mop/],
    ['an attribute that it has not', '"recognition-map", "lajer=missions"', /lajer/],
    ['a value that is not allowed', '"recognition-map", "layer=embassies"', /embassies/],
    ['what is no attribute', '"recognition-map", "As of 2025"', /As of 2025/],
  ] as const) {
    it(`ends the build at ${fault}`, async () => {
      await assert.rejects(build('fault.liquid', `{% recognition ${call} %}`), says);
    });
  }
});
