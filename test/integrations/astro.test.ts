import assert from 'node:assert/strict';
import {rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {copyRecipe, type Recipe} from './recipe.js';
import {testSite} from './site-tests.js';

describe('the recipe for Astro', () => {
  let recipe: Recipe;
  testSite(async () => {
    recipe = await copyRecipe('astro');
    await recipe.run('npm', ['run', 'build']);
    return {
      site: {
        folder: join(recipe.folder, 'dist'),
        page: (lang) => `/${lang}/`,
        all: (lang) => `/${lang}/all/`,
      },
      remove: recipe.remove,
    };
  });

  it('ends the build at an attribute that an element has not', async () => {
    for (const lang of ['prs', 'ps']) await rm(join(recipe.folder, 'src', 'pages', lang), {recursive: true});
    await writeFile(
      join(recipe.folder, 'src', 'pages', 'en', 'index.astro'),
      `---\nimport Recognition from '../../components/Recognition.astro';\n---\n<Recognition element="recognition-map" lajer="missions" />\n`,
    );
    await assert.rejects(recipe.run('npm', ['run', 'build']), /lajer/);
  });
});
