/** What a script has to know of the ladder to bring it to a page: an `Embedded`. */
import {unpackArea, type AreaWords} from '../../i18n/area.js';
import type {DateWords} from '../../i18n/dates.js';
import type {Lang} from '../../i18n/lang.js';

export {EngagementLadder as element} from '../../elements/engagement-ladder.js';
export {unpackPositionDetails as unpackDetails} from '../../model/bundled-ladder.js';
export const tag = 'engagement-ladder';

export const unpackLanguage = (lang: Lang, words: AreaWords, dates: DateWords) =>
  unpackArea('ladder', lang, words, dates);
