import {cp} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {defineConfig} from 'astro/config';

const published = join(
  dirname(createRequire(import.meta.url).resolve('recognition-elements/package.json')),
  'dist',
);

/**
 * Puts beside the site's own files the pages to which the light HTML of the map links.
 * @type {import('astro').AstroIntegration}
 */
const framePages = {
  name: 'recognition-frame-pages',
  hooks: {
    'astro:config:setup': async ({config}) => {
      for (const lang of ['en', 'prs', 'ps']) {
        const path = `frame/recognition-map.${lang}.html`;
        await cp(join(published, path), new URL(`recognition-elements/${path}`, config.publicDir));
      }
    },
  },
};

export default defineConfig({integrations: [framePages]});
