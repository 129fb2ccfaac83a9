import {words} from '../generated/loaders-leverage.js';
import {loadArea} from './area.js';
import type {Lang} from './lang.js';
import type {Language} from './language.js';

export const AREA = 'leverage';

/** Fetches the words of `<leverage-matrix>` in one language. */
export const loadLeverageLanguage = (lang: Lang): Promise<Language> => loadArea(AREA, lang, words);
