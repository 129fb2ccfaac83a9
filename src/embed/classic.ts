/** Entry of the script for one element in one language; `virtual:language` is that language's words. */
import {beside, language} from 'virtual:language';
import {nameKeys} from '../render/name-keys.js';
import {RecognitionMap} from '../elements/recognition-map.js';
import {unpackLanguage} from '../i18n/language.js';
import {unpackDetails} from '../model/dataset.js';
import {fetchBeside} from './details-script.js';
import {join} from './join.js';

join(RecognitionMap, 'recognition-map', [
  {
    language: unpackLanguage(language.lang, language.words, language.dates, nameKeys()),
    details: async () => unpackDetails((await fetchBeside(beside)).details),
  },
]);
