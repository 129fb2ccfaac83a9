/** What a script has to know of the map to bring it to a page: an `Embedded`. */
import {nameKeys} from '../../render/name-keys.js';
import type {DateWords} from '../../i18n/dates.js';
import type {Lang} from '../../i18n/lang.js';
import {unpackLanguage as unpack, type PackedWords} from '../../i18n/language.js';

export {RecognitionMap as element} from '../../elements/recognition-map.js';
export {unpackDetails} from '../../model/dataset.js';
export const tag = 'recognition-map';

export const unpackLanguage = (lang: Lang, words: PackedWords, dates: DateWords) =>
  unpack(lang, words, dates, nameKeys());
