import {words} from '../generated/loaders-ladder.js';
import {loadArea} from './area.js';
import type {Lang} from './lang.js';
import type {Language} from './language.js';

export const AREA = 'ladder';

/** Fetches the words of `<engagement-ladder>` in one language. */
export const loadLadderLanguage = (lang: Lang): Promise<Language> => loadArea(AREA, lang, words);
