import {AREA, loadTimelineLanguage} from '../../i18n/area-timeline.js';
import {loadEventDetails} from '../../model/bundled-events.js';
import type {Provide} from '../base/provide.js';

/** Where the timeline gets words, texts, sources and the code that shows them. */
export const provide: Provide<typeof import('./later.js')> = {
  area: AREA,
  loadLanguage: loadTimelineLanguage,
  loadDetails: loadEventDetails,
  loadLater: () => import('./later.js'),
  loadOwn: async (element) => (await import('../base/own-data.js')).followOwn(element),
};
