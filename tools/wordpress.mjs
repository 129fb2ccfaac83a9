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
import {EMBED_BASE} from './embed-base.mjs';
import {answerFiles, compiled} from './wordpress/answers.mjs';
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
const material = {dataset, parts};
const languages = await Promise.all(
  /** @type {const} */ (['en', 'prs', 'ps']).map((lang) => answerLanguage(lang)),
);
const [english] = languages;
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
  questions[element] = Object.fromEntries(
    languages.map((language) => {
      const {lang} = language.language;
      return [lang, tell({element, attributes: {lang}}, material, language).question];
    }),
  );
}
/** Words of every embed. @param {(voice: import('../src/render/answer-voice.js').AnswerVoice) => string} words */
const byLang = (words) =>
  Object.fromEntries(languages.map((language) => [language.language.lang, words(answerVoice(language))]));
const said = {elsewhere: byLang(elsewhere), page: byLang(pageLinkWords)};
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const build = {base: EMBED_BASE, version, day: dataset.day};
write('catalogue.json', JSON.stringify(await catalogue(manifest, build, questions, said)));

const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((name) => statSync(join(folder, name)).isFile())
  .sort()
  .map((name) => /** @type {const} */ ([`${NAME}/${name}`, readFileSync(join(folder, name))]));
writeFileSync(`dist/wordpress/${NAME}.zip`, zip(files));
