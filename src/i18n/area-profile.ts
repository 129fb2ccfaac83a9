import {words} from '../generated/loaders-profile.js';
import {loadArea} from './area.js';
import type {Lang} from './lang.js';
import type {Language} from './language.js';

export const AREA = 'profile';

/** Fetches the words of `<state-profile>` in one language. */
export const loadProfileLanguage = (lang: Lang): Promise<Language> => loadArea(AREA, lang, words);
