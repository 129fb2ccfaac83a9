import {bcp47, isLeftToRight, langOf, LANGS, type Lang} from '../generated/languages.js';

/**
 * The languages, by our own keys: English, Dari, Pashto, as `locales/languages.json` lists them. All that is known of one
 * comes from that list.
 */
export {LANGS, type Lang};

/**
 * The language in which a page marked with this tag is answered. Afghan sites write Dari as `prs`, `fa-AF` or plain
 * `fa`; all of them print Afghan Dari. A tag of no or another language gives English. Case and `_` do not matter.
 */
export {langOf};

/** The tag that platforms know: WebKit takes `prs` for an unknown, left-to-right language. */
export {bcp47};

/** Tags of pages that are answered in a language of ours, and the languages' names in themselves. */
export {KNOWN, NAMES} from '../generated/languages.js';

/** Whether a language is written in Latin letters, which commas and semicolons follow. */
export {isLatin} from '../generated/languages.js';

/** Whether its days are Gregorian unless asked otherwise. */
export {isGregorian} from '../generated/languages.js';

/** Whether there is a language that lacks words, and whose words stand in for those of one. */
export {HAS_STAND_INS, standsInFor} from '../generated/languages.js';

export function direction(lang: Lang): 'ltr' | 'rtl' {
  return isLeftToRight(lang) ? 'ltr' : 'rtl';
}
