/**
 * Entry of the script for one element in one language: `virtual:element` is the element, `virtual:language` that
 * language's words.
 */
import {element, tag, unpackDetails, unpackLanguage} from 'virtual:element';
import {beside, language} from 'virtual:language';
import {fetchBeside} from './details-script.js';
import {addMessages, join} from './join.js';

const own = unpackLanguage(language.lang, language.words, language.dates);

join(element, tag, [
  {
    language: own,
    details: async () => {
      const {details, messages} = await fetchBeside(beside);
      addMessages(own, messages!);
      return unpackDetails(details!);
    },
  },
]);
