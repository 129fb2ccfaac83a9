/** Entry of the script with everything in it: all elements, three languages, notes and sources; it asks for nothing. */
import '../elements/define/recognition-context.js';
import {elements} from 'virtual:elements';
import {addMessages, join} from './join.js';

for (const {embedded, languages} of elements) {
  const {tag, element, unpackDetails, unpackLanguage} = embedded;
  join(
    element,
    tag,
    languages.map(({lang, words, dates, details, messages}) => {
      const language = unpackLanguage(lang, words, dates);
      addMessages(language, messages);
      return {language, details: () => Promise.resolve(unpackDetails(details))};
    }),
  );
}
