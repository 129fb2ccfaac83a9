import {words} from '../generated/loaders-trend.js';
import {loadArea} from './area.js';
import type {Lang} from './lang.js';
import type {Language} from './language.js';

export const AREA = 'trend';

/** Fetches the words of `<mission-trend>` in one language. */
export const loadTrendLanguage = (lang: Lang): Promise<Language> => loadArea(AREA, lang, words);
