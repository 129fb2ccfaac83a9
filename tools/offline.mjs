// Writes dist/offline.html: the article with all elements in three languages, in one file that asks for nothing. It comes
// after the bundles, since the script of all in one stands in it.
import {readFileSync, writeFileSync} from 'node:fs';
import {buildSync} from 'esbuild';
import {dossierStory} from '../stories/dossier/page.js';
import {WORDS as STORY} from '../stories/dossier/words.js';
import {bcp47, direction} from '../src/i18n/lang.js';
import {answerOf} from '../src/model/answers/answers.js';
import {statesOnRecord} from '../src/model/answers/state-profile.js';
import {loadParts} from '../src/model/bundled-parts.js';
import {bundledDataset} from '../src/model/dataset.js';
import {answerNotes, columnHeading} from '../src/render/answer-headings.js';
import {escapeHTML} from '../src/render/answer-html.js';
import {answerLanguage, answerVoice} from '../src/render/answer-language.js';
import {
  briefFigure,
  briefly,
  briefNumber,
  sourceKey,
  sourceList,
  sourcesIn,
} from '../src/render/brief-figure.js';
import {licenceText} from './licences.mjs';
import {inScript} from './offline/inline.mjs';
import {WORDS} from './offline/words.mjs';

/** The languages in the order in which they stand where no script shows one alone. */
const LANGS = /** @type {const} */ (['prs', 'ps', 'en']);

const dataset = bundledDataset();
const {day} = dataset;
const parts = await loadParts();

/** @param {string} tag @param {Readonly<Record<string, string>>} attributes */
const answerFor = (tag, {figure}) =>
  tag === 'state-profile'
    ? statesOnRecord(dataset, parts, day)
    : answerOf(/** @type {any} */ (tag), dataset, parts, day, {figure});

/** The sources that the page cites, each with its number. @type {Map<string, import('../src/render/answer-voice.js').CitedSource>} */
const sources = new Map();
/** @param {import('../src/render/answer-voice.js').CitedSource} source */
const numberOf = (source) => {
  const key = sourceKey(source);
  if (!sources.has(key)) sources.set(key, source);
  return [...sources.keys()].indexOf(key) + 1;
};

/** @param {typeof LANGS[number]} lang */
async function article(lang) {
  const voice = answerVoice(await answerLanguage(lang));
  const {title} = STORY[lang];
  /** @type {Set<string>} */
  const notes = new Set();
  const story = dossierStory(lang, (tag, attributes) => {
    const answer = answerFor(tag, attributes);
    if ('figure' in attributes) return briefNumber(voice, answer, attributes);
    const short = briefly(answer);
    for (const source of sourcesIn(voice, short)) numberOf(source);
    for (const note of answerNotes(voice, short)) notes.add(note);
    return briefFigure(voice, answer, {attributes, numberOf});
  });
  const {passOn, light} = WORDS[lang];
  return {
    sources: columnHeading(voice, {id: 'sources', kind: 'sources'}),
    html: `<article id="${lang}" lang="${bcp47(lang)}" dir="${direction(lang)}" data-title="${escapeHTML(title)}">
<p class="about">${passOn}</p>
<p class="about without">${light}</p>
${story}
<p class="about">${escapeHTML([...notes].join(' '))}</p>
</article>`,
  };
}

const articles = [];
for (const lang of LANGS) articles.push(await article(lang));

const [page] = buildSync({
  entryPoints: ['src/embed/offline/page.ts'],
  bundle: true,
  write: false,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  // Older than what the elements need: the languages change there too.
  target: ['chrome60', 'firefox60', 'safari14.1'],
}).outputFiles;
const elements = readFileSync('dist/embed/recognition-elements.js', 'utf8');

/** Nothing that the page has could ask anyone for anything. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const [first] = LANGS;
const html = `<!doctype html>
<html lang="${bcp47(first)}" dir="${direction(first)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${LANGS.map((lang) => escapeHTML(STORY[lang].title)).join(' · ')}</title>
<link rel="icon" href="data:,">
<style>
${readFileSync('tools/offline/page.css', 'utf8').trim()}
</style>
</head>
<body>
<nav aria-label="${LANGS.map((lang) => WORDS[lang].language).join(' · ')}"><ul>${LANGS.map(
  (lang) =>
    `<li><a href="#${lang}" lang="${bcp47(lang)}" hreflang="${bcp47(lang)}">${WORDS[lang].name}</a></li>`,
).join('')}</ul></nav>
<main>
<recognition-context>
${articles.map((each) => each.html).join('\n')}
</recognition-context>
</main>
<footer>
<section id="sources" dir="ltr">
<h2>${articles.map((each, index) => `<bdi lang="${bcp47(LANGS[index] ?? 'en')}">${escapeHTML(each.sources)}</bdi>`).join(' · ')}</h2>
${sourceList([...sources.values()])}
</section>
<details lang="en" dir="ltr"><summary>Licences</summary>
<pre>${escapeHTML(licenceText())}</pre>
</details>
</footer>
<script>${inScript(page?.text.trim() ?? '')}</script>
<script>${inScript(elements.trim())}</script>
</body>
</html>
`;
writeFileSync('dist/offline.html', html);
