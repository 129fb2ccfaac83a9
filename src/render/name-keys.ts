import {cities, disputed} from '../geo/world.js';
import {bundledDataset} from '../model/dataset.js';

/** What the names of a language belong to, in the order in which `data/build/words.ts` lists them. */
export function nameKeys(): string[] {
  const {subject, states, organisations} = bundledDataset();
  return [subject, ...states, ...organisations, ...cities().keys(), ...disputed];
}
