import type {Dataset} from '../dataset.js';
import type {Kind} from '../schema/kinds.js';

/** What someone's own dataset may name without bringing it. */
export interface Known {
  /** Our facts, which an overlay is laid upon. */
  readonly dataset: Dataset;
  /** Codes and ids that have a name here, by kind of record. */
  readonly ids: ReadonlyMap<Kind, ReadonlySet<string>>;
}

/**
 * @param cities ids of the cities that we have a place and a name of
 * @param lands codes and ids of the lands that the map draws in no state's colour
 */
export function knownOf(dataset: Dataset, cities: Iterable<string>, lands: Iterable<string>): Known {
  const {subject, states, organisations} = dataset;
  return {
    dataset,
    ids: new Map<Kind, ReadonlySet<string>>([
      ['countries', new Set([subject, ...states, ...lands])],
      ['organisations', new Set(organisations)],
      ['cities', new Set(cities)],
    ]),
  };
}
