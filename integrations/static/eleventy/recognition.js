/**
 * A plugin for Eleventy: a shortcode that writes the light HTML of an element while the site is built, and the files that
 * turn it into the element in the reader's browser.
 *
 * {% recognition "recognition-map", "layer=missions", "as-of=2025-01-01" %}
 */
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {lightHTML} from 'recognition-elements/light-html.js';

const published = join(
  dirname(createRequire(import.meta.url).resolve('recognition-elements/package.json')),
  'dist',
);

/** The languages of the elements, by those that pages name. @param {string} [code] */
const langOf = (code = '') => {
  const primary = /^(?:(prs|fa)|ps)(?![^-_])/i.exec(code);
  return !primary ? 'en' : primary[1] ? 'prs' : 'ps';
};

/**
 * Attributes as the shortcode gets them: texts such as `as-of=2025-01-01` or `transpose`, which Nunjucks and Liquid both have.
 * @param {readonly string[]} given
 */
function attributesOf(given) {
  return Object.fromEntries(
    given.map((each) => {
      const [, name, value = ''] = /^([a-z-]+)(?:=(.*))?$/s.exec(each) ?? [];
      if (!name) throw new Error(`recognition: an attribute is written "as-of=2025-01-01", not "${each}"`);
      return [name, value];
    }),
  );
}

/**
 * @param {import('@11ty/eleventy').UserConfig} config
 * @param {{folder?: string, base?: string}} [options] `folder`: where the published files are copied to on this site;
 *   `base`: the address of that folder, or of another copy of them, with a slash at the end
 */
export default function recognition(config, {folder = 'recognition-elements', base = `/${folder}/`} = {}) {
  for (const part of ['embed', 'frame']) {
    config.addPassthroughCopy({[join(published, part)]: `${folder}/${part}`});
  }
  config.addGlobalData('recognitionScript', `${base}embed/site.js`);
  config.addAsyncShortcode('recognition', async function (element, ...given) {
    // Nunjucks has the page's data here, Liquid a scope that is asked for them.
    const lang = this.ctx?.lang ?? this.ctx?.get?.(['lang']) ?? this.page?.lang;
    const attributes = {lang: langOf(lang), ...attributesOf(given)};
    return lightHTML({element, attributes}, base);
  });
}
