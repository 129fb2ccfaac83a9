/** What a script has to know of the matrix to bring it to a page: an `Embedded`. */
import {unpackArea, type AreaWords} from '../../i18n/area.js';
import type {DateWords} from '../../i18n/dates.js';
import type {Lang} from '../../i18n/lang.js';

export {LeverageMatrix as element} from '../../elements/leverage-matrix.js';
export {unpackLeverageDetails as unpackDetails} from '../../model/bundled-leverage.js';
export const tag = 'leverage-matrix';

export const unpackLanguage = (lang: Lang, words: AreaWords, dates: DateWords) =>
  unpackArea('leverage', lang, words, dates);
