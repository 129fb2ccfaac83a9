/**
 * What stands in place of an element's `provide.ts` in the script with everything in it: nothing is ever fetched, and
 * `virtual:later` is in the script too.
 */
import type {Provide} from '../elements/base/provide.js';

export const provide: Omit<Provide, 'loadLater'> = {
  loadLanguage: async (lang) => {
    throw new Error(`no words for lang "${lang}"`);
  },
  loadDetails: async (lang) => {
    throw new Error(`no notes and sources for "${lang}"`);
  },
  loadOwn: async (element) => (await import('../elements/base/own-data.js')).followOwn(element),
};
