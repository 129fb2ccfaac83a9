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
import {answerQuestion} from '../src/render/answer-sentences.js';
import {elsewhere} from '../src/render/elsewhere.js';
import {EMBED_BASE} from './embed-base.mjs';
import {answerFiles, told} from './wordpress/answers.mjs';
import {catalogue} from './wordpress/catalogue.mjs';
import {daysOfChange} from './wordpress/stretches.mjs';
import {zip} from './wordpress/zip.mjs';

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
cpSync('dist/embed', join(folder, 'embed'), {recursive: true});

const dataset = bundledDataset();
const parts = await loadParts();
const languages = await Promise.all(
  /** @type {const} */ (['en', 'prs', 'ps']).map((lang) => answerLanguage(lang)),
);
const days = daysOfChange([dataset, parts], dataset.day);
/** Questions and words, by language, told of the dataset's own day. */
const voices = languages.map((language) => answerVoice(language));
/** @param {(voice: import('../src/render/answer-voice.js').AnswerVoice) => string} words */
const byLang = (words) => Object.fromEntries(voices.map((voice) => [voice.lang, words(voice)]));
/** @type {Record<string, Record<string, string>>} */
const questions = {};
for (const element of ELEMENTS) {
  const all = told(element, dataset, parts, days);
  for (const language of languages) {
    for (const [name, file] of answerFiles(element, all, language)) write(`answers/${name}`, JSON.stringify(file));
  }
  const answer = all[0]?.stretches.at(-1)?.answer;
  if (!answer) throw new Error(`${element} tells nothing`);
  questions[element] = byLang((voice) => answerQuestion(voice, answer));
}
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const build = {base: EMBED_BASE, version, day: dataset.day};
const words = byLang(elsewhere);
write('catalogue.json', JSON.stringify(await catalogue(manifest, build, questions, words)));

const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((name) => statSync(join(folder, name)).isFile())
  .sort()
  .map((name) => /** @type {const} */ ([`${NAME}/${name}`, readFileSync(join(folder, name))]));
writeFileSync(`dist/wordpress/${NAME}.zip`, zip(files));
