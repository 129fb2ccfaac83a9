/**
 * What stands in place of an element's `provide.ts` in its script of one language: the script has taught the element
 * its language (`RecognitionElement.speak`) before it asks, and has all else in the details file beside it.
 */
import type {Provide} from '../elements/base/provide.js';
import {fetchBeside} from './details-script.js';
import {fetchDetails} from './fetch-details.js';

const load = async (lang: string): Promise<never> => {
  throw new Error(`no words for lang "${lang}" here; load its script too`);
};

export const provide: Provide = {
  loadLanguage: load,
  loadDetails: load,
  loadLater: async () => (await fetchDetails()).later!,
  loadOwn: async (element) => (await fetchBeside((await fetchDetails()).ownFile!)).followOwn!(element),
};
