import type {Day} from './day.js';
import {leverageMatrix, type LeverageRow} from './leverage.js';
import {mostNamedFirst, obstaclesOn, type ObstacleOn} from './obstacles.js';
import type {Actor, Parts} from './parts.js';

/** A bargaining chip, with whom it weighs. */
export interface ChipSide extends LeverageRow {
  /** Those for whom it is decisive or strong. */
  readonly moves: readonly Actor[];
}

/** What is offered, and what stands in the way. Neither side is summed up: they are of different kinds. */
export interface Balance {
  /** The weightiest first; those of the article before the others. */
  readonly chips: readonly ChipSide[];
  /** Those that most make a condition first, then those that most criticise. */
  readonly obstacles: readonly ObstacleOn[];
}

/** Bargaining chips facing obstacles on a day (`YYYY-MM-DD`). */
export function balanceOn(parts: Parts, day: Day, datasetDay: Day): Balance {
  const {actors, rows, additional} = leverageMatrix(parts);
  return {
    chips: [...rows, ...additional].map((row) => ({
      ...row,
      moves: actors.filter((_, index) => ['decisive', 'strong'].includes(row.cells[index]?.salience ?? '')),
    })),
    obstacles: mostNamedFirst(obstaclesOn(parts.obstacles, day, datasetDay)),
  };
}
