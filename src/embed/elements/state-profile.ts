/** What a script has to know of the profile to bring it to a page: an `Embedded`. */
import {unpackArea, type AreaWords} from '../../i18n/area.js';
import type {DateWords} from '../../i18n/dates.js';
import type {Lang} from '../../i18n/lang.js';

export {StateProfile as element} from '../../elements/state-profile.js';
export {unpackProfileDetails as unpackDetails} from '../../model/bundled-profile.js';
export const tag = 'state-profile';

export const unpackLanguage = (lang: Lang, words: AreaWords, dates: DateWords) =>
  unpackArea('profile', lang, words, dates);
