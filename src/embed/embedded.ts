import type {DateWords} from '../i18n/dates.js';
import type {Lang} from '../i18n/lang.js';
import type {Language, PackedWords} from '../i18n/language.js';
import type {Details, PackedDetails} from '../model/dataset.js';
import type {Speaking} from './join.js';

/** What a script has to know of an element to bring it to a page. */
export interface Embedded {
  readonly tag: string;
  readonly element: Speaking & CustomElementConstructor;
  unpackLanguage(lang: Lang, words: PackedWords, dates: DateWords): Language;
  unpackDetails(packed: PackedDetails): Details;
}
