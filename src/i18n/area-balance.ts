import {words} from '../generated/loaders-balance.js';
import {loadArea} from './area.js';
import type {Lang} from './lang.js';
import type {Language} from './language.js';

export const AREA = 'balance';

/** Fetches the words of `<legitimacy-balance>` in one language. */
export const loadBalanceLanguage = (lang: Lang): Promise<Language> => loadArea(AREA, lang, words);
