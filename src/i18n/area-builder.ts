import {words} from '../generated/loaders-builder.js';
import {loadArea} from './area.js';
import type {Lang} from './lang.js';
import type {Language} from './language.js';

export const AREA = 'builder';

/** Fetches the words of `<embed-builder>` in one language. */
export const loadBuilderLanguage = (lang: Lang): Promise<Language> => loadArea(AREA, lang, words);
