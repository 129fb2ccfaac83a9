/** What a script has to know of the table of missions to bring it to a page: an `Embedded`. */
import {unpackArea, type AreaWords} from '../../i18n/area.js';
import type {DateWords} from '../../i18n/dates.js';
import type {Lang} from '../../i18n/lang.js';

export {EmbassyStatusTable as element} from '../../elements/embassy-status-table.js';
export {unpackMissionDetails as unpackDetails} from '../../model/bundled-missions.js';
export const tag = 'embassy-status-table';

export const unpackLanguage = (lang: Lang, words: AreaWords, dates: DateWords) =>
  unpackArea('embassies', lang, words, dates);
