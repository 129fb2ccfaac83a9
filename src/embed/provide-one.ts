/**
 * What stands in place of `elements/base/provide.ts` in the script of one language: it has taught the elements its
 * language (`RecognitionElement.speak`) before one asks, and has all else in the details file beside it.
 */
import {beside} from 'virtual:language';
import {fetchBeside} from './details-script.js';

export async function loadLanguage(lang: string): Promise<never> {
  throw new Error(`no words for lang "${lang}" on this page; load the script of that language too`);
}

export async function loadDetails(lang: string): Promise<never> {
  throw new Error(`no notes and sources for "${lang}" on this page`);
}

export const loadLater = async () => (await fetchBeside(beside)).later;
