/** What a script has to know of the timeline to bring it to a page: an `Embedded`. */
import {unpackArea, type AreaWords} from '../../i18n/area.js';
import type {DateWords} from '../../i18n/dates.js';
import type {Lang} from '../../i18n/lang.js';

export {EngagementTimeline as element} from '../../elements/engagement-timeline.js';
export {unpackEventDetails as unpackDetails} from '../../model/bundled-events.js';
export const tag = 'engagement-timeline';

export const unpackLanguage = (lang: Lang, words: AreaWords, dates: DateWords) =>
  unpackArea('timeline', lang, words, dates);
