import {AREA, loadLeverageLanguage} from '../../i18n/area-leverage.js';
import {loadLeverageDetails} from '../../model/bundled-leverage.js';
import type {Provide} from '../base/provide.js';

/** Where the matrix gets words, notes, sources and the code that shows them. */
export const provide: Provide<typeof import('./later.js')> = {
  area: AREA,
  loadLanguage: loadLeverageLanguage,
  loadDetails: loadLeverageDetails,
  loadLater: () => import('./later.js'),
  loadOwn: async (element) => (await import('../base/own-data.js')).followOwn(element),
};
