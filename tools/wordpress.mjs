/**
 * Makes the plugin for WordPress from integrations/wordpress, the compiled answers and the scripts of dist/embed:
 * `dist/wordpress/recognition-elements/`, and the same as an archive beside it. Part of `npm run build`.
 */
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ELEMENTS} from '../src/model/answers/answer.js';
import {loadParts} from '../src/model/bundled-parts.js';
import {bundledDataset} from '../src/model/dataset.js';
import {answerLanguage, answerVoice} from '../src/render/answer-language.js';
import {tell} from '../src/render/configuration/tell.js';
import {elsewhere} from '../src/render/elsewhere.js';
import {lightFigure} from '../src/render/light-figure.js';
import {LANGS} from '../src/i18n/lang.js';
import {EMBED_BASE} from './embed-base.mjs';
import {answerFiles, compiled} from './wordpress/answers.mjs';
import {catalogue} from './wordpress/catalogue.mjs';
import {daysOfChange} from './wordpress/stretches.mjs';
import {zip} from './wordpress/zip.mjs';

/** @typedef {import('../src/render/answer-language.js').AnswerLanguage} AnswerLanguage */

const NAME = 'recognition-elements';
const folder = `dist/wordpress/${NAME}`;
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** @param {string} name @param {string} text */
function write(name, text) {
  const path = join(folder, name);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}

rmSync(folder, {recursive: true, force: true});
cpSync('integrations/wordpress', folder, {recursive: true});
for (const file of [`${NAME}.php`, 'readme.txt', 'block/block.json']) {
  write(file, readFileSync(join(folder, file), 'utf8').replaceAll('0.0.0', version));
}
for (const licence of ['LICENSE', 'LICENSE-DATA']) cpSync(licence, join(folder, licence));
// A server that sends what `npm run compress` has made is somebody else's; the plugin stays small.
cpSync('dist/embed', join(folder, 'embed'), {recursive: true, filter: (path) => !/\.(br|gz)$/.test(path)});

const dataset = bundledDataset();
const parts = await loadParts();
const material = {dataset, parts};
const languages = await Promise.all(LANGS.map((lang) => answerLanguage(lang)));
const [english = await answerLanguage('en')] = languages;
/** @param {(language: AnswerLanguage) => string} words */
const byLang = (words) =>
  Object.fromEntries(languages.map((language) => [language.language.lang, words(language)]));
const days = daysOfChange([dataset, parts], dataset.day);
/** @type {Record<string, Record<string, string>>} The question of each element, by language. */
const questions = {};
for (const element of ELEMENTS) {
  const all = compiled(element, material, days, english);
  for (const language of languages) {
    for (const [name, file] of answerFiles(element, all, material, language)) {
      write(`answers/${name}`, JSON.stringify(file));
    }
  }
  questions[element] = byLang((language) => tell({element, attributes: {}}, material, language).question);
}
/** The words of the link at the end of every light figure. @param {AnswerLanguage} language */
const pageWords = (language) => {
  const html = lightFigure(
    {element: 'recognition-map', attributes: {}},
    {...material, language, base: EMBED_BASE},
  );
  return /<p><a href="[^"]*">([^<]*)<\/a><\/p>\s*<\/figure>\s*$/.exec(html)?.[1] ?? '';
};
const words = {
  elsewhere: byLang((language) => elsewhere(answerVoice(language))),
  page: byLang(pageWords),
};
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const build = {base: EMBED_BASE, version, day: dataset.day};
write('catalogue.json', JSON.stringify(await catalogue(manifest, build, questions, words)));

const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((name) => statSync(join(folder, name)).isFile())
  .sort()
  .map((name) => /** @type {const} */ ([`${NAME}/${name}`, readFileSync(join(folder, name))]));
writeFileSync(`dist/wordpress/${NAME}.zip`, zip(files));
