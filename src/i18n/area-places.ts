import {names} from '../generated/place-names.js';
import type {Lang} from './lang.js';

/**
 * The names of all states, organisations, lands and cities in one language, by code or id: for data of one's own in an
 * element whose words name only some of them.
 */
export function placeNames(lang: Lang): ReadonlyMap<string, string> {
  return new Map(names[lang].split('\n').map((line) => line.split(/=(.*)/) as [string, string]));
}
