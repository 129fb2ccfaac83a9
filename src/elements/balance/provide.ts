import {AREA, loadBalanceLanguage} from '../../i18n/area-balance.js';
import {loadBalanceDetails} from '../../model/bundled-balance.js';
import type {Provide} from '../base/provide.js';

/** Where the balance gets words, notes, sources and the code that shows them. */
export const provide: Provide<typeof import('./later.js')> = {
  area: AREA,
  loadLanguage: loadBalanceLanguage,
  loadDetails: loadBalanceDetails,
  loadLater: () => import('./later.js'),
  loadOwn: async (element) => (await import('../base/own-data.js')).followOwn(element),
};
