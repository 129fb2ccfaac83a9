/** What stands in place of the map's `provide.ts` in the script with everything in it: nothing is ever loaded. */
import type {Provide} from '../elements/base/provide.js';

export const provide: Provide = {
  loadLanguage: async (lang) => {
    throw new Error(`no words for lang "${lang}"`);
  },
  loadDetails: async (lang) => {
    throw new Error(`no notes and sources for "${lang}"`);
  },
  loadLater: () => import('../elements/map/later.js'),
};
