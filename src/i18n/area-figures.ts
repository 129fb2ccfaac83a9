import {words} from '../generated/loaders-figures.js';
import {loadArea} from './area.js';
import type {Lang} from './lang.js';
import type {Language} from './language.js';

export const AREA = 'figures';

/** Fetches the words of `<isolation-figures>` in one language. */
export const loadFiguresLanguage = (lang: Lang): Promise<Language> => loadArea(AREA, lang, words);
