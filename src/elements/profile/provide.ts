import {AREA, loadProfileLanguage} from '../../i18n/area-profile.js';
import {loadProfileDetails} from '../../model/bundled-profile.js';
import type {Provide} from '../base/provide.js';

/** Where the profile gets words, notes, sources and the code that shows them. */
export const provide: Provide<typeof import('./later.js')> = {
  area: AREA,
  loadLanguage: loadProfileLanguage,
  loadDetails: loadProfileDetails,
  loadLater: () => import('./later.js'),
  loadOwn: async (element) => (await import('../base/own-data.js')).followOwn(element),
};
