// `npm run pictures`: writes dist/pictures/, a picture of every element as it is without options, in each language.
import {mkdirSync, writeFileSync} from 'node:fs';
import {LANGS} from '../src/i18n/lang.js';
import {ELEMENTS} from '../src/model/answers/answer.js';
import {make, prepare} from '../src/snapshot/snapshot.js';

mkdirSync('dist/pictures', {recursive: true});
for (const element of ELEMENTS) {
  for (const lang of LANGS) {
    for (const format of /** @type {const} */ (['svg', 'png'])) {
      const prepared = await prepare({configuration: {element, attributes: {lang}}, format});
      writeFileSync(`dist/pictures/${element}.${lang}.${format}`, await make(prepared));
    }
  }
}
