import {packed} from '../generated/state-regions.js';
import {bundledDataset, type Dataset} from './dataset.js';

/** The parts of the world that states are recorded in, by their ids. */
export const REGIONS: readonly string[] = packed.regions.split(' ');

/** The region of a state, as its record has it (`europe`, `gulf`, …); undefined of what is no state of ours. */
export function regionOf(state: string): string | undefined {
  const place = packed.regionsOf[bundledDataset().states.indexOf(state)];
  return place && REGIONS[parseInt(place, 36)];
}

/**
 * The facts about the states of one region alone; organisations stay, being in none.
 * @param region an id of `REGIONS`; `other` are states without one; all where it is empty
 */
export function within(dataset: Dataset, region: string): Dataset {
  if (!region) return dataset;
  const lies = (place: string) => (regionOf(place) ?? 'other') === region;
  const {states, organisations, positions} = dataset;
  return {
    ...dataset,
    states: states.filter(lies),
    positions: new Map([...positions].filter(([place]) => organisations.includes(place) || lies(place))),
  };
}
