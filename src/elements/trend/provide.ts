import {AREA, loadTrendLanguage} from '../../i18n/area-trend.js';
import {loadTrendDetails} from '../../model/bundled-trend.js';
import type {Provide} from '../base/provide.js';

/** Where the chart gets words, notes, sources and the code that shows them. */
export const provide: Provide<typeof import('./later.js')> = {
  area: AREA,
  loadLanguage: loadTrendLanguage,
  loadDetails: loadTrendDetails,
  loadLater: () => import('./later.js'),
  loadOwn: async (element) => (await import('../base/own-data.js')).followOwn(element),
};
