import {words} from '../generated/loaders-timeline.js';
import {loadArea} from './area.js';
import type {Lang} from './lang.js';
import type {Language} from './language.js';

export const AREA = 'timeline';

/** Fetches the words of `<engagement-timeline>` in one language. */
export const loadTimelineLanguage = (lang: Lang): Promise<Language> => loadArea(AREA, lang, words);
