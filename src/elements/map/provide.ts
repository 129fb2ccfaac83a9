import {loadLanguage} from '../../i18n/messages.js';
import {loadDetails} from '../../model/dataset.js';
import {nameKeys} from '../../render/name-keys.js';
import type {Provide} from '../base/provide.js';

/** Where the map gets words, notes, sources and the code that shows them. */
export const provide: Provide<typeof import('./later.js')> = {
  loadLanguage: (lang) => loadLanguage(lang, nameKeys()),
  loadDetails,
  loadLater: () => import('./later.js'),
  loadOwn: async (element) => (await import('../base/own-data.js')).followOwn(element),
};
