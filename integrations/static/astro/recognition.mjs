/**
 * An integration for Astro: it puts the files that turn light HTML into elements beside the site's own, and their script on
 * every page.
 */
import {cp, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

const published = join(
  dirname(createRequire(import.meta.url).resolve('recognition-elements/package.json')),
  'dist',
);

/**
 * @param {{folder?: string}} [options] `folder`: where in `public` the published files are put
 * @returns {import('astro').AstroIntegration}
 */
export default function recognition({folder = 'recognition-elements'} = {}) {
  return {
    name: 'recognition-elements',
    hooks: {
      'astro:config:setup': async ({config}) => {
        const to = new URL(`${folder}/`, config.publicDir);
        await rm(to, {recursive: true, force: true});
        for (const part of ['embed', 'frame']) {
          await cp(join(published, part), new URL(`${part}/`, to), {recursive: true});
        }
      },
    },
  };
}
