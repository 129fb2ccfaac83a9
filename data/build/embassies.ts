import {valuesOf, type DataRecord} from './record.js';

/** What `<embassy-status-table>` needs beyond the map's facts; `src/model/bundled-missions.ts` unpacks it. */
export interface Embassies {
  /** How many sources each statement of a mission has, a digit in base 36 each, in the order of the facts. */
  sources: string;
}

export function compileEmbassies(records: readonly DataRecord[]): Embassies {
  return {
    sources: valuesOf(records, 'missions')
      .flatMap(({statements}) => statements.map(({sources}) => sources.length.toString(36)))
      .join(''),
  };
}
