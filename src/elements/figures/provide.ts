import {AREA, loadFiguresLanguage} from '../../i18n/area-figures.js';
import {loadFigureDetails} from '../../model/bundled-figures.js';
import type {Provide} from '../base/provide.js';

/** Where the figures get words, notes, sources and the code that shows them. */
export const provide: Provide<typeof import('./later.js')> = {
  area: AREA,
  loadLanguage: loadFiguresLanguage,
  loadDetails: loadFigureDetails,
  loadLater: () => import('./later.js'),
  loadOwn: async (element) => (await import('../base/own-data.js')).followOwn(element),
};
