import type {Dataset} from '../dataset.js';
import type {Kind} from '../schema/kinds.js';

/** What someone's own dataset may name without bringing it. */
export interface Known {
  /** Our facts, which an overlay is laid upon. */
  readonly dataset: Dataset;
  /** Codes and ids that have a name here, by kind of record. */
  readonly ids: ReadonlyMap<Kind, Pick<ReadonlySet<string>, 'has'>>;
}

/** Every id, where nothing here shows what it names. */
export const ANY: Pick<ReadonlySet<string>, 'has'> = {has: () => true};

/**
 * @param cities ids of the cities that we have a place and a name of
 * @param lands codes and ids of the lands that the map draws in no state's colour
 * @param chips ids of our bargaining chips, and of the actors, which an overlay may name
 */
export function knownOf(
  dataset: Dataset,
  cities: Iterable<string>,
  lands: Iterable<string>,
  chips: Pick<ReadonlySet<string>, 'has'> = ANY,
  actors: Pick<ReadonlySet<string>, 'has'> = ANY,
): Known {
  const {subject, states, organisations} = dataset;
  return {
    dataset,
    ids: new Map<Kind, Pick<ReadonlySet<string>, 'has'>>([
      ['countries', new Set([subject, ...states, ...lands])],
      ['organisations', new Set(organisations)],
      ['cities', new Set(cities)],
      ['chips', chips],
      ['actors', actors],
    ]),
  };
}
