import {hasHappened, type Day} from './day.js';
import type {Obstacle} from './parts.js';

type Evidence = Obstacle['evidence'][number];
type Critic = Obstacle['citedBy'][number];
type Response = Obstacle['responses'][number];

/** An obstacle, with what was known of it by a day. */
export interface ObstacleOn {
  readonly obstacle: Obstacle;
  /** The oldest first. */
  readonly evidence: readonly Evidence[];
  /** Who had made its removal a condition; one without a day is always there. */
  readonly conditions: readonly Critic[];
  /** Who had criticised only. */
  readonly criticisms: readonly Critic[];
  /** What the administration had answered. */
  readonly responses: readonly Response[];
}

/** Who speaks of an obstacle, each once. */
export interface Critics {
  /** Those who make its removal a condition. */
  readonly demanding: readonly string[];
  /** Those who criticise and demand nothing. */
  readonly criticising: readonly string[];
}

export function criticsOf({conditions, criticisms}: Pick<ObstacleOn, 'conditions' | 'criticisms'>): Critics {
  const demanding = new Set(conditions.map(({actor}) => actor));
  const criticising = new Set(criticisms.map(({actor}) => actor).filter((actor) => !demanding.has(actor)));
  return {demanding: [...demanding], criticising: [...criticising]};
}

/** Whether a state or organisation makes its removal a condition, or criticises it. */
export const isNamedBy = ({conditions, criticisms}: ObstacleOn, actor: string): boolean =>
  [...conditions, ...criticisms].some((each) => each.actor === actor);

/** Those that most make a condition first, then those that most criticise; else they stay as they were. */
export function mostNamedFirst(obstacles: readonly ObstacleOn[]): ObstacleOn[] {
  const ranked = obstacles.map((each) => ({each, ...criticsOf(each)}));
  return ranked
    .sort(
      (one, other) =>
        other.demanding.length - one.demanding.length || other.criticising.length - one.criticising.length,
    )
    .map(({each}) => each);
}

const byDate = <T extends {readonly date?: Day}>(things: readonly T[]): T[] =>
  [...things].sort((one, other) =>
    (one.date ?? '') < (other.date ?? '') ? -1 : one.date === other.date ? 0 : 1,
  );

/** What stood in the way by a day (`YYYY-MM-DD`): those that the article names first. */
export function obstaclesOn(obstacles: readonly Obstacle[], day: Day, datasetDay: Day): ObstacleOn[] {
  const known = <T extends {readonly date?: Day}>(things: readonly T[]) =>
    byDate(things).filter(({date}) => !date || hasHappened(date, day, datasetDay));
  const all = obstacles.map((obstacle) => ({
    obstacle,
    evidence: known(obstacle.evidence),
    conditions: known(obstacle.citedBy.filter(({role}) => role === 'condition')),
    criticisms: known(obstacle.citedBy.filter(({role}) => role === 'criticism')),
    responses: known(obstacle.responses),
  }));
  return [
    ...all.filter(({obstacle}) => obstacle.inArticle),
    ...all.filter(({obstacle}) => !obstacle.inArticle),
  ];
}
