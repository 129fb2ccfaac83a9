/**
 * Where an element gets what it loads later: modules of their own, fetched on demand. The classic scripts carry
 * other answers and put their own file in place of this one (see rollup.config.mjs).
 */
import type {Lang} from '../../i18n/lang.js';
import {loadLanguage as loadWords} from '../../i18n/messages.js';
import {nameKeys} from './name-keys.js';

export {loadDetails} from '../../model/dataset.js';

export const loadLanguage = (lang: Lang) => loadWords(lang, nameKeys());

/** Code that is needed when a reader opens a card or takes a picture away. */
export const loadLater = () => import('../map/later.js');
