import {words} from '../generated/loaders-obstacles.js';
import {loadArea} from './area.js';
import type {Lang} from './lang.js';
import type {Language} from './language.js';

export const AREA = 'obstacles';

/** Fetches the words of `<legitimacy-obstacles>` in one language. */
export const loadObstaclesLanguage = (lang: Lang): Promise<Language> => loadArea(AREA, lang, words);
