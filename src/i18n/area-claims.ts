import {words} from '../generated/loaders-claims.js';
import {loadArea} from './area.js';
import type {Lang} from './lang.js';
import type {Language} from './language.js';

export const AREA = 'claims';

/** Fetches the words of `<claim-check>` in one language. */
export const loadClaimsLanguage = (lang: Lang): Promise<Language> => loadArea(AREA, lang, words);
