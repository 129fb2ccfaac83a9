// `npm run frames`: writes dist/frame/, a page for each element and language that needs nothing else, with its oEmbed
// files; after the bundles and pictures, which it takes from dist/.
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {answerOf} from '../src/model/answers/answers.js';
import {statesOnRecord} from '../src/model/answers/state-profile.js';
import {ELEMENTS} from '../src/model/answers/answer.js';
import {loadParts} from '../src/model/bundled-parts.js';
import {bundledDataset} from '../src/model/dataset.js';
import {answerHTML} from '../src/render/answer-html.js';
import {answerLanguage, answerVoice} from '../src/render/answer-language.js';
import {answerLead, answerQuestion} from '../src/render/answer-sentences.js';
import {blockedLinkLabel} from '../src/render/frame-words.js';
import {EMBED_BASE} from './embed-base.mjs';
import {frameHeight} from './frame/frame-heights.mjs';
import {addressPage, framePage} from './frame/frame-page.mjs';
import {inlineCode} from './frame/inline-script.mjs';
import {oembed, oembedXML} from './frame/oembed.mjs';
import {carriedOption} from './frame/options.mjs';

/** @typedef {import('../src/model/answers/answer.js').ElementName} ElementName */

const LANGS = /** @type {const} */ (['en', 'prs', 'ps']);
const folder = 'dist/frame';
const dataset = bundledDataset();
const parts = await loadParts();

/** The picture of an element, as large as its PNG says in its first bytes. @param {string} tag @param {string} lang */
function pictureOf(tag, lang) {
  if (!existsSync('dist/pictures')) return undefined;
  const png = readFileSync(`dist/pictures/${tag}.${lang}.png`);
  return {
    url: `${EMBED_BASE}pictures/${tag}.${lang}.png`,
    svg: `../pictures/${tag}.${lang}.svg`,
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
  };
}

/**
 * The answer in words.
 * @param {ElementName} tag @param {import('../src/render/answer-voice.js').AnswerVoice} voice
 * @param {import('../src/model/answers/answers.js').AnswerChoice} [choice]
 */
function told(tag, voice, choice) {
  const answer =
    tag === 'state-profile' && !choice?.state
      ? statesOnRecord(dataset, parts, dataset.day)
      : answerOf(tag, dataset, parts, dataset.day, choice);
  return {
    title: answerQuestion(voice, answer),
    description: answerLead(voice, answer),
    light: answerHTML(voice, answer),
  };
}

/** @param {string} name @param {string} page its text @param {Parameters<typeof oembed>[0]} answer */
function write(name, page, answer) {
  writeFileSync(`${folder}/${name}.html`, page);
  const said = oembed(answer);
  writeFileSync(`${folder}/${name}.oembed.json`, `${JSON.stringify(said)}\n`);
  writeFileSync(`${folder}/${name}.oembed.xml`, oembedXML(said));
}

/** @param {string} file */
const script = (file) => inlineCode(readFileSync(`dist/embed/${file}`, 'utf8'));

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
const frame = script('frame.js');
for (const lang of LANGS) {
  const voice = answerVoice(await answerLanguage(lang));
  for (const tag of ELEMENTS) {
    const picture = pictureOf(tag, lang);
    const height = frameHeight(tag, lang);
    const page = {tag, lang, base: EMBED_BASE, name: `${tag}.${lang}`, picture, ...told(tag, voice)};
    const {title} = page;
    const text = framePage({
      ...page,
      frame,
      scripts: [script(`${tag}.${lang}.js`), script(`${tag}.${lang}.details.js`)],
      blocked: blockedLinkLabel(voice),
    });
    const answer = {page: `${EMBED_BASE}frame/${page.name}.html`, title, height, picture, base: EMBED_BASE};
    write(page.name, text, answer);
    // The name in which no language stands, for whoever says it in another way.
    if (lang === 'en') writeFileSync(`${folder}/${tag}.html`, text);

    const {attribute, values} = carriedOption(tag, dataset, parts) ?? {attribute: 'state', values: []};
    for (const value of values) {
      const name = `${tag}.${value}.${lang}`;
      const target = `${page.name}.html?${attribute}=${value}`;
      const own = {...page, name, target, ...told(tag, voice, {[attribute]: value})};
      const shown = `${EMBED_BASE}frame/${target}`;
      write(name, addressPage(own), {...answer, page: shown, title: own.title});
    }
  }
}
