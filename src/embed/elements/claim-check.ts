/** What a script has to know of the claims to bring them to a page: an `Embedded`. */
import {unpackArea, type AreaWords} from '../../i18n/area.js';
import type {DateWords} from '../../i18n/dates.js';
import type {Lang} from '../../i18n/lang.js';

export {ClaimCheck as element} from '../../elements/claim-check.js';
export {unpackClaimDetails as unpackDetails} from '../../model/bundled-claims.js';
export const tag = 'claim-check';

export const unpackLanguage = (lang: Lang, words: AreaWords, dates: DateWords) =>
  unpackArea('claims', lang, words, dates);
