/** Entry of the script for one element in one language; `virtual:language` is that language's words. */
import {details, language} from 'virtual:language';
import {RecognitionMap} from '../elements/recognition-map.js';
import {unpackLanguage} from '../i18n/language.js';
import {fetchDetails} from './details-script.js';
import {join} from './join.js';

join(RecognitionMap, 'recognition-map', [
  {
    language: unpackLanguage(language.lang, language.words, language.dates),
    details: () => fetchDetails(details.key, details.file, details.integrity),
  },
]);
