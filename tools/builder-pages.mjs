// Writes dist/builder/ (the builder in each language) and dist/changes/ (what has changed since a pinned day, a page for
// each element and language), around the scripts that Rollup has put there.
import {mkdirSync, writeFileSync} from 'node:fs';
import {bcp47, direction, NAMES} from '../src/i18n/lang.js';
import {fill} from '../src/i18n/fill.js';
import {answerLanguage} from '../src/render/answer-language.js';
import {escapeHTML} from '../src/render/answer-html.js';
import {loadBuilderLanguage} from '../src/i18n/area-builder.js';
import {ELEMENTS} from './elements.mjs';
import {LANGS, published} from './published.mjs';

/** @typedef {import('../src/i18n/lang.js').Lang} Lang */

const STYLE = `:root { color-scheme: light dark; background: Canvas; color: CanvasText; }
body { margin: 0 auto; padding: clamp(0.5rem, 3vw, 1.5rem); max-width: 84rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
[dir='rtl'] { font-family: 'Vazirmatn', 'Noto Sans Arabic', 'Noto Naskh Arabic', Tahoma, sans-serif; line-height: 1.8; }
nav { display: flex; flex-wrap: wrap; gap: 0 1.2em; margin-block-end: 1rem; }
a { color: LinkText; }
table { border-collapse: collapse; margin-block: 1rem; width: 100%; }
caption { font-weight: 700; padding-block: 0.4em; text-align: start; }
th, td { border-block-end: 1px solid #8886; padding: 0.3em 0.5em; text-align: start; vertical-align: top; }
@media (max-width: 34rem) {
  tbody :is(tr, th, td) { display: block; border: 0; padding-inline: 0; }
  thead { position: absolute; clip-path: inset(50%); }
  [data-day]::before { content: attr(data-day); display: block; font-weight: 700; margin-block-start: 0.5em; }
}
`;

/** @param {string} title @param {(lang: Lang) => string} file @param {Lang} lang @param {string} body */
const page = (title, file, lang, body) => `<!doctype html>
<html lang="${bcp47(lang)}" dir="${direction(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHTML(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
</head>
<body>
<nav>${LANGS.filter((other) => other !== lang)
  .map((other) => `<a href="${file(other)}" lang="${bcp47(other)}" dir="auto">${NAMES[other]}</a>`)
  .join('')}</nav>
<main>
${body}
</main>
</body>
</html>
`;

/** JSON as it may stand in a script: nothing in it ends the script. @param {unknown} value */
const json = (value) => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

const of = published();
for (const folder of ['builder', 'changes']) {
  mkdirSync(`dist/${folder}`, {recursive: true});
  writeFileSync(`dist/${folder}/page.css`, STYLE);
}

/** @param {Lang} lang */
const builderFile = (lang) => (lang === 'en' ? 'index.html' : `index.${lang}.html`);
for (const lang of LANGS) {
  const {messages} = await loadBuilderLanguage(lang);
  const links = ELEMENTS.map(({tag}) => `<li><a href="../frame/${tag}.${lang}.html">${tag}</a></li>`).join(
    '',
  );
  const body = `<embed-builder heading-level="1">
<script type="application/json">${json(of)}</script>
<ul>${links}</ul>
</embed-builder>
<script src="../embed/recognition-elements.js"></script>
<script src="builder.js"></script>`;
  const title = messages['builder.title'] ?? '';
  writeFileSync(`dist/builder/${builderFile(lang)}`, page(title, builderFile, lang, body));

  const said = (await answerLanguage(lang)).language.messages;
  for (const {tag} of ELEMENTS) {
    /** @param {string} other */
    const file = (other) => `${tag}.${other}.html`;
    const title = said['answers.changed.title'] ?? '';
    const words = fill(said['answers.page'] ?? tag, {});
    const body = `<div data-element="${tag}">
<h1>${escapeHTML(title)}</h1>
<p><a href="../frame/${tag}.${lang}.html">${escapeHTML(words)}</a></p>
</div>
<script src="changes.${lang}.js"></script>`;
    writeFileSync(`dist/changes/${file(lang)}`, page(title, file, lang, body));
  }
}
