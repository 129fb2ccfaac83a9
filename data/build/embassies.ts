import {isState} from './facts.js';
import {valuesOf, type DataRecord} from './record.js';

/** What `<embassy-status-table>` needs beyond the map's facts; `src/model/bundled-missions.ts` unpacks it. */
export interface Embassies {
  /** The regions, parted by spaces. */
  regions: string;
  /** The region of each state, its place among these as a digit in base 36, in the order of the facts. */
  regionsOf: string;
  /** How many sources each statement of a mission has, a digit in base 36 each, in the order of the facts. */
  sources: string;
}

export function compileEmbassies(records: readonly DataRecord[]): Embassies {
  const states = valuesOf(records, 'countries').filter(isState);
  const regions = [...new Set(states.map(({region = ''}) => region))].sort();
  return {
    regions: regions.join(' '),
    regionsOf: states.map(({region = ''}) => regions.indexOf(region).toString(36)).join(''),
    sources: valuesOf(records, 'missions')
      .flatMap(({statements}) => statements.map(({sources}) => sources.length.toString(36)))
      .join(''),
  };
}
