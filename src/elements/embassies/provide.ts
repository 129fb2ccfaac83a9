import {AREA, loadEmbassyLanguage} from '../../i18n/area-embassies.js';
import {loadMissionDetails} from '../../model/bundled-missions.js';
import type {Provide} from '../base/provide.js';

/** Where the table of missions gets words, notes, sources and the code that shows them. */
export const provide: Provide<typeof import('./later.js')> = {
  area: AREA,
  loadLanguage: loadEmbassyLanguage,
  loadDetails: loadMissionDetails,
  loadLater: () => import('./later.js'),
  loadOwn: async (element) => (await import('../base/own-data.js')).followOwn(element),
};
