// Every text with its translations, as locales/ and data/ have them now.
import {allTexts} from '../../data/build/review/text.js';
import {TRANSLATED} from '../../data/build/languages.js';
import {readUnits} from '../../data/build/locales.js';
import {root} from '../../data/build/project.js';
import {readRecords} from '../../data/build/record.js';

/** @param {readonly string[]} [langs] */
export function readTexts(langs = TRANSLATED) {
  const units = new Map(langs.map((lang) => [lang, readUnits(root, lang)]));
  return allTexts(units, readRecords(root).records, langs);
}
