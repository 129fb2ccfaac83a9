/** What a script has to know of the balance to bring them to a page: an `Embedded`. */
import {unpackArea, type AreaWords} from '../../i18n/area.js';
import type {DateWords} from '../../i18n/dates.js';
import type {Lang} from '../../i18n/lang.js';

export {LegitimacyBalance as element} from '../../elements/legitimacy-balance.js';
export {unpackBalanceDetails as unpackDetails} from '../../model/bundled-balance.js';
export const tag = 'legitimacy-balance';

export const unpackLanguage = (lang: Lang, words: AreaWords, dates: DateWords) =>
  unpackArea('balance', lang, words, dates);
