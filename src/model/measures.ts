import type {Dataset} from './dataset.js';
import type {Day} from './day.js';
import {mapAnswer, type Layer} from './recognition-map.js';
import type {Measure, MissionType} from './vocabulary.js';

/** What a measure counts: rows of one of the map's layers, or the states that they are in. */
export interface Definition {
  readonly layer: Layer;
  /** The statuses that are counted; a contested or unknown row never is. */
  readonly statuses: readonly string[];
  /** Whether states are counted, each once however many missions it has. */
  readonly count: 'states' | 'missions';
  /** Only states said to receive an envoy, whether or not they send one. */
  readonly receiving?: true;
  /** Only missions of these kinds. */
  readonly types?: readonly MissionType[];
  /** Only missions in this city. */
  readonly city?: string;
}

const OPEN = ['open-ambassador', 'open-charge', 'open-technical', 'open-rank-unknown'];

/**
 * Each count of our own records, by its definition. They stand beside numbers that others give, which rarely say
 * what they count: states or missions, run by appointees or merely cooperating.
 */
export const DEFINITIONS: Readonly<Record<Measure, Definition>> = {
  'recognising-states': {layer: 'recognition', statuses: ['recognised'], count: 'states'},
  // Recognition takes ambassadors in, so a state that recognises has not left this count; one that only sends its own is not in it.
  'states-accepting-ambassador': {
    layer: 'recognition',
    statuses: ['recognised', 'accepts-ambassador'],
    receiving: true,
    count: 'states',
  },
  'states-with-controlled-missions': {layer: 'missions', statuses: ['taliban'], count: 'states'},
  'controlled-missions': {layer: 'missions', statuses: ['taliban'], count: 'missions'},
  'controlled-or-coordinated-missions': {
    layer: 'missions',
    statuses: ['taliban', 'taliban-coordinated'],
    count: 'missions',
  },
  'coordinated-missions': {layer: 'missions', statuses: ['taliban-coordinated'], count: 'missions'},
  'republic-missions': {layer: 'missions', statuses: ['republic'], count: 'missions'},
  'closed-missions': {layer: 'missions', statuses: ['closed'], count: 'missions'},
  'open-embassies-in-kabul': {
    layer: 'kabul',
    statuses: OPEN,
    count: 'missions',
    types: ['embassy'],
    city: 'kabul',
  },
  'states-with-open-missions-in-afghanistan': {layer: 'kabul', statuses: OPEN, count: 'states'},
};

/** One count of our own records on one day. */
export interface Measured {
  readonly measure: Measure;
  readonly day: Day;
  readonly value: number;
  /** What is counted: codes of states, or ids of missions. */
  readonly ids: readonly string[];
  /** Ids of the statements that the count rests on. */
  readonly statements: readonly string[];
}

/** A count of our own records on a day (`YYYY-MM-DD`); organisations are never counted. */
export function measureOn(dataset: Dataset, measure: Measure, day: Day): Measured {
  const {layer, statuses, count, receiving, types, city} = DEFINITIONS[measure];
  const rows = mapAnswer(dataset, layer, day).rows.filter(
    ({standing, statement, mission}) =>
      statuses.includes(standing.status) &&
      (!receiving || statement?.direction === 'receives' || statement?.direction === 'both') &&
      (!types || (mission && types.includes(mission.type))) &&
      (!city || mission?.city === city),
  );
  const ids = [...new Set(rows.map(({id, place}) => (count === 'states' ? place : id)))];
  const statements = rows.flatMap(({standing}) => standing.statements.map(({id}) => id));
  return {measure, day, value: ids.length, ids, statements};
}
