import {valuesOf, type DataRecord} from './record.js';

/** What `<embassy-status-table>` needs beyond the map's facts; `src/model/bundled-missions.ts` unpacks it. */
export interface Embassies {
  /** `region=code code …`, a line each. */
  regions: string;
  /** How many sources each statement of a mission has, a digit in base 36 each, in the order of the facts. */
  sources: string;
}

export function compileEmbassies(records: readonly DataRecord[]): Embassies {
  const regions = new Map<string, string[]>();
  for (const {id, region} of valuesOf(records, 'countries')) {
    if (region) regions.set(region, [...(regions.get(region) ?? []), id]);
  }
  return {
    regions: [...regions]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([region, codes]) => `${region}=${codes.join(' ')}`)
      .join('\n'),
    sources: valuesOf(records, 'missions')
      .flatMap(({statements}) => statements.map(({sources}) => sources.length.toString(36)))
      .join(''),
  };
}
