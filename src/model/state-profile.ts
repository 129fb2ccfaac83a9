import type {Dataset, Mission, MissionInAfghanistan} from './dataset.js';
import {hasHappened, type Day} from './day.js';
import {eventsBetween, type DatedEvent} from './events.js';
import {historyOf, standingIn, type Stretch} from './history.js';
import {obstaclesOn, type ObstacleOn} from './obstacles.js';
import type {Actor, Claim, Interest, LeverageCell, Parts} from './parts.js';
import {positionHistory, positionOn} from './positions.js';
import {placeRecord} from './recognition-map.js';
import type {Standing, Statement} from './statement.js';
import type {Control, Position, Presence} from './vocabulary.js';

/** A mission with how it stands on a day, and how it stood. */
export interface MissionOn<M, S extends string> {
  readonly mission: M;
  readonly standing: Standing<S>;
  readonly history: readonly Stretch<S>[];
}

/** What a profile tells beside positions and missions. */
export type ProfileParts = Pick<
  Parts,
  'actors' | 'claims' | 'events' | 'interests' | 'leverage' | 'obstacles'
>;

/** Everything known about one state or organisation by a day. */
export interface StateProfile {
  readonly place: string;
  readonly day: Day;
  readonly position: Standing<Position>;
  readonly history: readonly Stretch<Position>[];
  /** Afghan missions that it hosts. */
  readonly missions: readonly MissionOn<Mission, Control>[];
  /** Its own missions in Afghanistan. */
  readonly missionsInAfghanistan: readonly MissionOn<MissionInAfghanistan, Presence>[];
  /** Events that concern it or in which it took part, the oldest first. */
  readonly events: readonly DatedEvent[];
  /** The actor that it is, or is one of. */
  readonly actors: readonly Actor[];
  readonly interests: readonly Interest[];
  readonly leverage: readonly LeverageCell[];
  /** Obstacles that it makes a condition or criticises; of each, only what it says itself. */
  readonly obstacles: readonly ObstacleOn[];
  /** What it claimed. */
  readonly claims: readonly Claim[];
}

/** States (codes) and organisations (letters) that a profile can be asked of. */
export function placesIn({
  states,
  organisations,
  positions,
  missions,
  missionsInAfghanistan,
}: Dataset): string[] {
  const hosts = missions.map(({host}) => host);
  const senders = missionsInAfghanistan.map(({sender}) => sender);
  return [...new Set([...states, ...organisations, ...positions.keys(), ...hosts, ...senders])];
}

/** Those of them of which anything is on record, on whatever day. */
export function placesOnRecord(dataset: Dataset, parts: ProfileParts): string[] {
  const {positions, missions, missionsInAfghanistan} = dataset;
  const spokenOf = new Set([
    ...positions.keys(),
    ...missions.map(({host}) => host),
    ...missionsInAfghanistan.map(({sender}) => sender),
    ...parts.actors.flatMap(({states}) => states),
    ...parts.events.flatMap(({states, parties}) => [...states, ...parties]),
    ...parts.obstacles.flatMap(({citedBy}) => citedBy.map(({actor}) => actor)),
    ...parts.claims.flatMap(({claimants}) => claimants),
  ]);
  return placesIn(dataset).filter((place) => spokenOf.has(place));
}

/** The profile of a state (code) or organisation (letters) on a day (`YYYY-MM-DD`). */
export function stateProfile(dataset: Dataset, parts: ProfileParts, place: string, day: Day): StateProfile {
  const {missions, missionsInAfghanistan} = placeRecord(dataset, place);
  const onDay = <S extends string, M extends {readonly statements: readonly Statement<S>[]}>(
    mission: M & {readonly statements: readonly Statement<S>[]},
  ) => ({
    mission,
    standing: standingIn(mission.statements, day, dataset.day),
    history: historyOf(mission.statements, dataset),
  });
  const actors = parts.actors.filter(({states}) => states.includes(place));
  const isOwn = ({actor}: {readonly actor: string}) => actors.some(({id}) => id === actor);
  const own = parts.events.filter(({states, parties}) => states.includes(place) || parties.includes(place));
  const said = obstaclesOn(parts.obstacles, day, dataset.day).map((obstacle) => ({
    ...obstacle,
    conditions: obstacle.conditions.filter(({actor}) => actor === place),
    criticisms: obstacle.criticisms.filter(({actor}) => actor === place),
  }));
  return {
    place,
    day,
    position: positionOn(dataset, place, day),
    history: positionHistory(dataset, place),
    missions: missions.map(onDay),
    missionsInAfghanistan: missionsInAfghanistan.map(onDay),
    events: eventsBetween(own, '0001', day),
    actors,
    interests: parts.interests.filter(isOwn),
    leverage: parts.leverage.filter(isOwn),
    obstacles: said.filter(({conditions, criticisms}) => conditions.length + criticisms.length > 0),
    claims: parts.claims.filter(
      ({claimants, date}) => claimants.includes(place) && hasHappened(date, day, dataset.day),
    ),
  };
}
