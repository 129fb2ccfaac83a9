import {isState} from './facts.js';
import {valuesOf, type DataRecord} from './record.js';

/** In which part of the world each state lies; `src/model/bundled-regions.ts` unpacks it. */
export interface StateRegions {
  /** The regions, parted by spaces. */
  regions: string;
  /** The region of each state, its place among these as a digit in base 36, in the order of the facts. */
  regionsOf: string;
}

export function compileStateRegions(records: readonly DataRecord[]): StateRegions {
  const states = valuesOf(records, 'countries').filter(isState);
  const regions = [...new Set(states.map(({region = ''}) => region))].sort();
  return {
    regions: regions.join(' '),
    regionsOf: states.map(({region = ''}) => regions.indexOf(region).toString(36)).join(''),
  };
}
