/** What a script has to know of the chart to bring it to a page: an `Embedded`. */
import {unpackArea, type AreaWords} from '../../i18n/area.js';
import type {DateWords} from '../../i18n/dates.js';
import type {Lang} from '../../i18n/lang.js';

export {MissionTrend as element} from '../../elements/mission-trend.js';
export {unpackTrendDetails as unpackDetails} from '../../model/bundled-trend.js';
export const tag = 'mission-trend';

export const unpackLanguage = (lang: Lang, words: AreaWords, dates: DateWords) =>
  unpackArea('trend', lang, words, dates);
