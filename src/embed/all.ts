/** Entry of the script with everything in it: all elements, three languages, notes and sources; it asks for nothing. */
import {elements} from 'virtual:elements';
import {join} from './join.js';

for (const {embedded, languages} of elements) {
  const {tag, element, unpackDetails, unpackLanguage} = embedded;
  join(
    element,
    tag,
    languages.map(({lang, words, dates, details}) => ({
      language: unpackLanguage(lang, words, dates),
      details: () => Promise.resolve(unpackDetails(details)),
    })),
  );
}
