import type {Dataset, Mission} from './dataset.js';
import type {Day} from './day.js';
import {standingIn} from './history.js';
import {mapAnswer, type Layer} from './recognition-map.js';
import type {Standing} from './statement.js';
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

/** Whether a definition counts a subject that stands so. */
export function isCounted(
  {statuses, receiving, types, city}: Definition,
  {status, statements}: Standing<string>,
  mission?: Pick<Mission, 'type' | 'city'>,
): boolean {
  const direction = statements[statements.length - 1]?.direction;
  return (
    statuses.includes(status) &&
    (!receiving || direction === 'receives' || direction === 'both') &&
    (!types || (mission !== undefined && types.includes(mission.type))) &&
    (!city || mission?.city === city)
  );
}

/** A count of our own records on a day (`YYYY-MM-DD`); organisations are never counted. */
export function measureOn(dataset: Dataset, measure: Measure, day: Day): Measured {
  const definition = DEFINITIONS[measure];
  const rows = mapAnswer(dataset, definition.layer, day, standingIn).rows.filter(({standing, mission}) =>
    isCounted(definition, standing, mission),
  );
  const ids = [...new Set(rows.map(({id, place}) => (definition.count === 'states' ? place : id)))];
  const statements = rows.flatMap(({standing}) => standing.statements.map(({id}) => id));
  return {measure, day, value: ids.length, ids, statements};
}
