// `npm run light`: writes dist/light/, every element as it is without attributes as light HTML, in each language.
import {mkdirSync, writeFileSync} from 'node:fs';
import {ELEMENTS} from '../src/model/answers/answer.js';
import {loadParts} from '../src/model/bundled-parts.js';
import {bundledDataset} from '../src/model/dataset.js';
import {answerLanguage} from '../src/render/answer-language.js';
import {lightFigure} from '../src/render/light-figure.js';
import {LANGS} from '../src/i18n/lang.js';
import {EMBED_BASE} from './embed-base.mjs';

const dataset = bundledDataset();
const parts = await loadParts();

mkdirSync('dist/light', {recursive: true});
for (const lang of LANGS) {
  const language = await answerLanguage(lang);
  for (const element of ELEMENTS) {
    const figure = lightFigure({element, attributes: {lang}}, {dataset, parts, language, base: EMBED_BASE});
    writeFileSync(`dist/light/${element}.${lang}.html`, figure);
  }
}
