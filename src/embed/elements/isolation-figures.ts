/** What a script has to know of the figures to bring them to a page: an `Embedded`. */
import {unpackArea, type AreaWords} from '../../i18n/area.js';
import type {DateWords} from '../../i18n/dates.js';
import type {Lang} from '../../i18n/lang.js';

export {IsolationFigures as element} from '../../elements/isolation-figures.js';
export {unpackFigureDetails as unpackDetails} from '../../model/bundled-figures.js';
export const tag = 'isolation-figures';

export const unpackLanguage = (lang: Lang, words: AreaWords, dates: DateWords) =>
  unpackArea('figures', lang, words, dates);
