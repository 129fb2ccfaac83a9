/** What a script has to know of the obstacles to bring them to a page: an `Embedded`. */
import {unpackArea, type AreaWords} from '../../i18n/area.js';
import type {DateWords} from '../../i18n/dates.js';
import type {Lang} from '../../i18n/lang.js';

export {LegitimacyObstacles as element} from '../../elements/legitimacy-obstacles.js';
export {unpackObstacleDetails as unpackDetails} from '../../model/bundled-obstacles.js';
export const tag = 'legitimacy-obstacles';

export const unpackLanguage = (lang: Lang, words: AreaWords, dates: DateWords) =>
  unpackArea('obstacles', lang, words, dates);
