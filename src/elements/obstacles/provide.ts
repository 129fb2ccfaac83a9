import {AREA, loadObstaclesLanguage} from '../../i18n/area-obstacles.js';
import {loadObstacleDetails} from '../../model/bundled-obstacles.js';
import type {Provide} from '../base/provide.js';

/** Where the obstacles get words, notes, sources and the code that shows them. */
export const provide: Provide<typeof import('./later.js')> = {
  area: AREA,
  loadLanguage: loadObstaclesLanguage,
  loadDetails: loadObstacleDetails,
  loadLater: () => import('./later.js'),
  loadOwn: async (element) => (await import('../base/own-data.js')).followOwn(element),
};
