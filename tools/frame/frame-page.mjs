// The HTML of a frame page, and of an address that leads to one.
import {escapeHTML} from '../../src/render/answer-html.js';
import {bcp47, direction} from '../../src/i18n/lang.js';
import {ICON, ICON_SIZE} from './icon.mjs';
import {hashOf} from './inline-script.mjs';

/** @typedef {import('../../src/i18n/lang.js').Lang} Lang */

/**
 * @typedef {object} Page
 * @property {string} tag
 * @property {Lang} lang
 * @property {string} base where the published files stand
 * @property {string} name of the file in `frame/`, without `.html`
 * @property {string} title
 * @property {string} description
 * @property {string} light the answer as plain HTML, with a link to its page
 * @property {import('./oembed.mjs').Picture & {svg: string}} picture
 */

const STYLE = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; }
body { margin: 0; font: 1rem/1.6 Georgia, 'Times New Roman', serif; }
[dir='rtl'] body { font-family: 'Vazirmatn', 'Noto Sans Arabic', 'Noto Naskh Arabic', Tahoma, serif; line-height: 1.9; }
main { display: flow-root; padding: 4px; overflow-wrap: anywhere; }
main > figure { margin: 0; }
figure h1 { margin: 0 0 0.3em; font-size: 1.4em; line-height: 1.4; }
figure table { display: block; max-width: 100%; overflow-x: auto; border-collapse: collapse; margin-block: 1em; }
figure caption { text-align: start; }
figure :is(th, td) { padding: 0.2em 0.6em; border-block-end: 1px solid GrayText; text-align: start; vertical-align: top; overflow-wrap: normal; }
img { max-width: 100%; height: auto; }
#address { position: absolute; inset-inline: 8px; z-index: 1; margin: 0; padding: 8px; border: 1px solid; background: Canvas; font-size: 0.9rem; }
#address input { box-sizing: border-box; inline-size: 100%; font: inherit; }
`.trim();

/**
 * Nothing may run but these scripts, nothing be asked for but the picture of those who let no script run. The word by
 * which styles are let in is no secret: Safari before 16.4 knows no adopted style sheets, and gets Lit's as elements.
 * @param {string} base @param {readonly string[]} scripts
 */
const policy = (base, scripts) =>
  [
    `default-src 'none'`,
    `script-src ${scripts.map(hashOf).join(' ') || `'none'`}`,
    `style-src ${hashOf(STYLE)} 'nonce-frame'`,
    `img-src data: 'self' ${base}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

/**
 * What both kinds of page begin with. Who looks for oEmbed reads no further than the first part of a page.
 * @param {Page} page @param {readonly string[]} scripts @param {string} canonical
 */
function head({base, name, title, description, picture, lang}, scripts, canonical) {
  /** @param {string} path */
  const at = (path) => escapeHTML(`${base}frame/${path}`);
  /** @param {string} property @param {string | number} content */
  const og = (property, content) =>
    `<meta property="og:${property}" content="${escapeHTML(String(content))}">`;
  return [
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeHTML(policy(base, scripts)).replaceAll('&#039;', "'")}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escapeHTML(title)}</title>`,
    `<link rel="alternate" type="application/json+oembed" href="${at(`${name}.oembed.json`)}" title="${escapeHTML(title)}">`,
    `<link rel="alternate" type="text/xml+oembed" href="${at(`${name}.oembed.xml`)}" title="${escapeHTML(title)}">`,
    `<link rel="canonical" href="${escapeHTML(canonical)}">`,
    `<meta name="description" content="${escapeHTML(description)}">`,
    og('type', 'article'),
    og('site_name', 'recognition-elements'),
    og('locale', bcp47(lang).replace('-', '_')),
    og('title', title),
    og('description', description),
    og('url', canonical),
    og('image', picture.url),
    og('image:width', picture.width),
    og('image:height', picture.height),
    og('image:alt', description),
    `<meta name="twitter:card" content="summary_large_image">`,
    `<link rel="icon" href="${escapeHTML(ICON)}">`,
    `<link rel="apple-touch-icon" sizes="${ICON_SIZE}x${ICON_SIZE}" href="${at('icon.png')}">`,
    `<style>${STYLE}</style>`,
  ];
}

/** @param {Lang} lang @param {string} attributes */
const begin = (lang, attributes) =>
  `<!doctype html>\n<html lang="${bcp47(lang)}" dir="${direction(lang)}"${attributes}>\n<head>`;

/** @param {Page} page */
const picture = ({picture, description}) =>
  `<noscript><img src="${escapeHTML(picture.svg)}" width="${picture.width}" height="${picture.height}" alt="${escapeHTML(description)}"></noscript>\n`;

/**
 * A page with one element in one language, and all that this needs. Light HTML comes first, and scripts after it: on a
 * slow line there is something to read meanwhile.
 * @param {Page & {frame: string, scripts: readonly string[], blocked: string}} page `frame`: what `src/embed/frame.ts` is built
 *   to; `scripts`: the element's details, then its own; `blocked`: what stands before the address of a link that a sandbox
 *   holds back
 */
export function framePage(page) {
  const {tag, lang, base, frame, scripts, blocked, light} = page;
  return [
    begin(lang, ` data-element="${tag}"`),
    ...head(page, [frame, ...scripts], `${base}frame/${tag}.${lang}.html`),
    `<script>${frame}</script>`,
    `</head>`,
    `<body>`,
    `<main>`,
    `${picture(page)}${light.trim()}`,
    `</main>`,
    `<p id="address" hidden><label>${escapeHTML(blocked)} <input readonly dir="ltr"></label></p>`,
    ...scripts.map((script) => `<script>${script}</script>`),
    `</body>`,
    `</html>`,
    '',
  ].join('\n');
}

/**
 * A page whose address stands for a frame page with an option: oEmbed files know nothing of a query, so what is to be pasted
 * as a bare address needs an address of its own. Readers are led on.
 * @param {Page & {target: string}} page `target`: the frame page with its option, relative to this one
 */
export function addressPage(page) {
  const {lang, base, target, light} = page;
  return [
    begin(lang, ''),
    ...head(page, [], `${base}frame/${target}`),
    `<meta http-equiv="refresh" content="0; url=${escapeHTML(target)}">`,
    `</head>`,
    `<body>`,
    `<main>`,
    light.trim(),
    `</main>`,
    `</body>`,
    `</html>`,
    '',
  ].join('\n');
}
