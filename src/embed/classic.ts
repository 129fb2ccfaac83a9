/**
 * Entry of the script for one element in one language: `virtual:element` is the element, `virtual:language` that
 * language's words.
 */
import {element, tag, unpackDetails, unpackLanguage} from 'virtual:element';
import {language} from 'virtual:language';
import {fetchDetails} from './fetch-details.js';
import {join} from './join.js';

join(element, tag, [
  {
    language: unpackLanguage(language.lang, language.words, language.dates),
    details: async () => unpackDetails((await fetchDetails()).details!),
  },
]);
