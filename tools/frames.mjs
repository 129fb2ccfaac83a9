// `npm run frames`: writes dist/frame/, a page for each element and language that needs nothing else, with its oEmbed
// files; after the bundles and pictures, which it takes from dist/.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {ELEMENTS} from '../src/model/answers/answer.js';
import {loadParts} from '../src/model/bundled-parts.js';
import {bundledDataset} from '../src/model/dataset.js';
import {answerLanguage, answerVoice} from '../src/render/answer-language.js';
import {tell} from '../src/render/configuration/tell.js';
import {blockedLinkLabel} from '../src/render/frame-words.js';
import {LANGS} from '../src/i18n/lang.js';
import {toldHTML} from '../src/render/light-figure.js';
import {EMBED_BASE} from './embed-base.mjs';
import {frameHeight} from './frame/frame-heights.mjs';
import {addressPage, framePage} from './frame/frame-page.mjs';
import {iconPNG} from './frame/icon.mjs';
import {inlineCode} from './frame/inline-script.mjs';
import {oembed, oembedXML} from './frame/oembed.mjs';
import {carriedOption} from './frame/options.mjs';

/** @typedef {import('../src/model/answers/answer.js').ElementName} ElementName */

const folder = 'dist/frame';
const dataset = bundledDataset();
const parts = await loadParts();

/** The picture of an element, as large as its PNG says in its first bytes. @param {string} tag @param {string} lang */
function pictureOf(tag, lang) {
  const png = readFileSync(`dist/pictures/${tag}.${lang}.png`);
  return {
    url: `${EMBED_BASE}pictures/${tag}.${lang}.png`,
    svg: `../pictures/${tag}.${lang}.svg`,
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
  };
}

/**
 * A configuration in words.
 * @param {ElementName} element @param {import('../src/render/answer-language.js').AnswerLanguage} language
 * @param {Record<string, string>} attributes
 */
function told(element, language, attributes) {
  const answered = tell({element, attributes}, {dataset, parts}, language);
  // In a page of its own its question is the heading. An attribute would say so too, but stand in its link as well.
  const light = toldHTML(answered, EMBED_BASE).replace(
    /<figcaption><strong>([^<]*)<\/strong>/,
    '<figcaption><h1>$1</h1>',
  );
  return {title: answered.question, description: answered.lead, light};
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
writeFileSync(`${folder}/icon.png`, iconPNG());
const frame = script('frame.js');
for (const lang of LANGS) {
  const language = await answerLanguage(lang);
  const blocked = blockedLinkLabel(answerVoice(language));
  for (const tag of ELEMENTS) {
    const picture = pictureOf(tag, lang);
    const height = frameHeight(tag, lang);
    const page = {
      tag,
      lang,
      base: EMBED_BASE,
      name: `${tag}.${lang}`,
      picture,
      ...told(tag, language, {lang}),
    };
    const {title} = page;
    const text = framePage({
      ...page,
      frame,
      // An element with a card open asks for its details at once, so they must be there before it.
      scripts: [script(`${tag}.${lang}.details.js`), script(`${tag}.${lang}.js`)],
      blocked,
    });
    const answer = {page: `${EMBED_BASE}frame/${page.name}.html`, title, height, picture, base: EMBED_BASE};
    write(page.name, text, answer);
    // The name in which no language stands, for whoever says it in another way.
    if (lang === 'en') writeFileSync(`${folder}/${tag}.html`, text);

    const {attribute, values} = carriedOption(tag, dataset, parts) ?? {attribute: 'state', values: []};
    for (const value of values) {
      const name = `${tag}.${value}.${lang}`;
      const target = `${page.name}.html?${attribute}=${value}`;
      const own = {...page, name, target, ...told(tag, language, {lang, [attribute]: value})};
      const shown = `${EMBED_BASE}frame/${target}`;
      const height = frameHeight(tag, lang, attribute);
      write(name, addressPage(own), {...answer, page: shown, title: own.title, height});
    }
  }
}
