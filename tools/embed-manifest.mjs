// Writes dist/embed-manifest.json: the one list of what can be pasted, for the site, the documents and the tests. Its
// snippets come from the functions that the builder uses; `{tag}`, `{lang}` and `{page}` are for its readers to fill in.
import {writeFileSync} from 'node:fs';
import {answerLanguage} from '../src/render/answer-language.js';
import {pictureAddress, placeholder} from '../src/render/snippets/pages.js';
import {snippet} from '../src/render/snippets/snippet.js';
import {EMBED_BASE} from './embed-base.mjs';
import {ELEMENTS} from './elements.mjs';
import {hashOf, LANGS, published} from './published.mjs';

const PAGE = '{page}';

/** An embed of any element: its words are the address, so that a link is never empty. */
const any = /** @type {import('../src/render/snippets/embed.js').Embed} */ (
  /** @type {unknown} */ ({
    element: '{tag}',
    attributes: {lang: '{lang}'},
    base: EMBED_BASE,
    page: PAGE,
    title: PAGE,
    lead: '',
    light: `<figure data-recognition-element="{tag}" data-recognition-lang="{lang}"><p><a href="${PAGE}">${PAGE}</a></p></figure>`,
    height: 800,
    more: '',
    picture: {width: 1200, height: 630},
  })
);

/** What readers see of each element only once it is drawn: the button of its menu, which no light HTML has. */
const labels = Object.fromEntries(
  await Promise.all(
    LANGS.map(async (lang) => [lang, (await answerLanguage(lang)).language.messages['menu.label']]),
  ),
);
const tags = ELEMENTS.map(({tag}) => tag);
const {fixed} = published();

/**
 * What a page that has an element may have beside the site's script, so that the element's script need not wait for it. The
 * hash is the one that the site's script asks with: with another, or with none, a browser would load the file twice.
 */
const preload = (/** @type {string} */ file) =>
  `<link rel="preload" as="script" href="${EMBED_BASE}${file}" crossorigin integrity="${hashOf(`dist/${file}`, 'sha256')}">`;

const manifest = {
  base: EMBED_BASE,
  release: fixed.base,
  module: 'embed/site.mjs',
  classic: 'embed/site.js',
  tags,
  proof: Object.fromEntries(tags.map((tag) => [tag, labels])),
  placeholder: placeholder(any),
  page: 'frame/{tag}.{lang}.html',
  oembed: 'frame/{tag}.{lang}.oembed.json',
  svg: pictureAddress({...any, base: ''}, 'svg'),
  png: pictureAddress({...any, base: ''}, 'png'),
  wordpress: 'integrations/wordpress/recognition-elements.php',
  shortcode: snippet('shortcode', any),
  block: snippet('block', any),
  snippets: {
    script: snippet('site-script', any),
    tag: snippet('tag', any),
    scriptPlaceholder: snippet('script-placeholder', any),
    iframe: snippet('iframe', any),
    url: snippet('url', any),
    image: snippet('image', any),
  },
  preload: Object.fromEntries(
    tags.flatMap((tag) => LANGS.map((lang) => [`${tag}.${lang}`, preload(`embed/${tag}.${lang}.js`)])),
  ),
  integrity: fixed.integrity,
};
writeFileSync('dist/embed-manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
