import {AREA, loadLadderLanguage} from '../../i18n/area-ladder.js';
import {loadPositionDetails} from '../../model/bundled-ladder.js';
import type {Provide} from '../base/provide.js';

/** Where the ladder gets words, notes, sources and the code that shows them. */
export const provide: Provide<typeof import('./later.js')> = {
  area: AREA,
  loadLanguage: loadLadderLanguage,
  loadDetails: loadPositionDetails,
  loadLater: () => import('./later.js'),
  loadOwn: async (element) => (await import('../base/own-data.js')).followOwn(element),
};
