import {AREA, loadBuilderLanguage} from '../../i18n/area-builder.js';
import type {Provide} from '../base/provide.js';

/** Where the builder gets its words, and the code that makes what is copied. */
export const provide: Provide<typeof import('./later.js')> = {
  area: AREA,
  loadLanguage: loadBuilderLanguage,
  // It shows no fact of its own: the elements and the light HTML bring their sources.
  loadDetails: () => Promise.resolve({notes: new Map(), sourcesOf: new Map()}),
  loadLater: () => import('./later.js'),
};
