import {words} from '../generated/loaders-embassies.js';
import {loadArea} from './area.js';
import type {Lang} from './lang.js';
import type {Language} from './language.js';

export const AREA = 'embassies';

/** Fetches the words of `<embassy-status-table>` in one language. */
export const loadEmbassyLanguage = (lang: Lang): Promise<Language> => loadArea(AREA, lang, words);
