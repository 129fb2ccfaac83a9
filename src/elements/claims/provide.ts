import {AREA, loadClaimsLanguage} from '../../i18n/area-claims.js';
import {loadClaimDetails} from '../../model/bundled-claims.js';
import type {Provide} from '../base/provide.js';

/** Where the claims get words, notes, sources and the code that shows them. */
export const provide: Provide<typeof import('./later.js')> = {
  area: AREA,
  loadLanguage: loadClaimsLanguage,
  loadDetails: loadClaimDetails,
  loadLater: () => import('./later.js'),
  loadOwn: async (element) => (await import('../base/own-data.js')).followOwn(element),
};
