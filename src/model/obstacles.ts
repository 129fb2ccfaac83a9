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
