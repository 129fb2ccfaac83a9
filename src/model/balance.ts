import {hasHappened, type Day} from './day.js';
import {leverageMatrix, type LeverageRow} from './leverage.js';
import {mostNamedFirst, obstaclesOn, type ObstacleOn} from './obstacles.js';
import type {Actor, Assessment, Chip, Parts} from './parts.js';

/** A bargaining chip, with whom it weighs. */
export interface ChipSide extends LeverageRow {
  /** Those for whom it is decisive or strong. */
  readonly moves: readonly Actor[];
  /** By the day, the oldest first. */
  readonly evidence: readonly NonNullable<Chip['evidence']>[number][];
}

/** What is offered, and what stands in the way. Neither side is summed up: they are of different kinds. */
export interface Balance {
  /** The weightiest first; those of the article before the others. */
  readonly chips: readonly ChipSide[];
  /** Those that most make a condition first, then those that most criticise. */
  readonly obstacles: readonly ObstacleOn[];
  /** What an author had judged by the day: theirs, not ours. */
  readonly judgements: readonly Assessment[];
}

/** What is asked for a balance. */
export type BalanceParts = Pick<Parts, 'chips' | 'actors' | 'leverage' | 'obstacles' | 'assessments'>;

/** Bargaining chips facing obstacles on a day (`YYYY-MM-DD`). */
export function balanceOn(parts: BalanceParts, day: Day, datasetDay: Day): Balance {
  const {actors, rows, additional} = leverageMatrix({...parts, interests: []});
  const isKnown = ({date}: {readonly date: Day}) => hasHappened(date, day, datasetDay);
  return {
    chips: [...rows, ...additional].map((row) => ({
      ...row,
      moves: actors.filter((_, index) => ['decisive', 'strong'].includes(row.cells[index]?.salience ?? '')),
      evidence: (row.chip.evidence ?? [])
        .filter(isKnown)
        .sort((one, other) => (one.date < other.date ? -1 : 1)),
    })),
    obstacles: mostNamedFirst(obstaclesOn(parts.obstacles, day, datasetDay)),
    judgements: parts.assessments.filter(isKnown),
  };
}
