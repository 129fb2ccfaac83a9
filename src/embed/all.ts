/** Entry of the script with everything in it: all elements, three languages, notes and sources; it asks for nothing. */
import '../elements/define/recognition-context.js';
import {elements} from 'virtual:elements';
import {languages, pool} from 'virtual:pool';
import {join} from './join.js';
import {detailsIn, namesIn} from './pool.js';

for (const {embedded, isArea, share} of elements) {
  const {tag, element, unpackDetails, unpackLanguage} = embedded;
  join(
    element,
    tag,
    languages.map(({lang, messages, worldview, dates, texts}) => ({
      language: unpackLanguage(
        lang,
        {messages, names: namesIn(pool, texts, share, isArea), worldview},
        dates,
      ),
      details: () => Promise.resolve(unpackDetails(detailsIn(pool, texts, share))),
    })),
  );
}
