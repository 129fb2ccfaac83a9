import type {Dataset, Mission, MissionInAfghanistan} from './dataset.js';
import type {Layer} from './recognition-map.js';
import type {Statement} from './statement.js';

/** What statements of a layer speak of: a state, or one mission. */
export interface Subject {
  /** A state's code or an organisation's letters, or a mission's id. */
  readonly id: string;
  /** The state or organisation: itself, the host, the sender. */
  readonly place: string;
  readonly statements: readonly Statement[];
  readonly mission?: Mission | MissionInAfghanistan;
}

/** All that a layer counts, in the order of the facts; organisations are never counted. */
export function subjectsOf(dataset: Dataset, layer: Layer): Subject[] {
  const counted = ({place}: Subject) => !dataset.organisations.includes(place);
  if (layer === 'recognition') {
    return [...new Set([...dataset.states, ...dataset.positions.keys()])]
      .map((code) => ({id: code, place: code, statements: dataset.positions.get(code) ?? []}))
      .filter(counted);
  }
  const missions =
    layer === 'missions'
      ? dataset.missions.map((mission) => ({mission, place: mission.host}))
      : dataset.missionsInAfghanistan.map((mission) => ({mission, place: mission.sender}));
  return missions
    .map(({mission, place}) => ({id: mission.id, place, statements: mission.statements, mission}))
    .filter(counted);
}
