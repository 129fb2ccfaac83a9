/** Entry of the script with everything in it: all elements, three languages, notes and sources; it asks for nothing. */
import {languages} from 'virtual:languages';
import {nameKeys} from '../render/name-keys.js';
import {RecognitionMap} from '../elements/recognition-map.js';
import {unpackLanguage} from '../i18n/language.js';
import {unpackDetails} from '../model/dataset.js';
import {join} from './join.js';

join(
  RecognitionMap,
  'recognition-map',
  languages.map(({lang, words, dates, details}) => ({
    language: unpackLanguage(lang, words, dates, nameKeys()),
    details: () => Promise.resolve(unpackDetails(details)),
  })),
);
