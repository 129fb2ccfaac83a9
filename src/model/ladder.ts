import type {Dataset} from './dataset.js';
import type {Day} from './day.js';
import {changesIn, type Change} from './difference.js';
import {standingIn} from './history.js';
import {mapAnswer, type MapRow} from './recognition-map.js';
import type {Position} from './vocabulary.js';

/** How far a state can go, from the lowest rung to the highest. */
export const RUNGS = [
  'talks-only',
  'consular-or-technical',
  'accepts-charge',
  'accepts-ambassador',
  'recognised',
] as const satisfies readonly Position[];

/** The rung of a status, from 1; 0 where it stands beside the ladder: no contact, refusing, contested, unknown. */
export function rungOf(status: string): number {
  return (RUNGS as readonly string[]).indexOf(status) + 1;
}

/** One rung, or one of the classes beside the ladder. */
export interface Rung {
  readonly status: string;
  readonly rung: number;
  readonly rows: readonly MapRow[];
  /** States on this rung or a higher one; beside the ladder, those of the class alone. */
  readonly atLeast: number;
}

/** The ladder on a day (`YYYY-MM-DD`): the highest rung first, then what stands beside it; states only. */
export function ladderOn(dataset: Dataset, day: Day): Rung[] {
  const {rows, counts} = mapAnswer(dataset, 'recognition', day, standingIn);
  return counts.map(({status, count}) => {
    const rung = rungOf(status);
    return {
      status,
      rung,
      rows: rows.filter(({standing}) => standing.status === status),
      atLeast: rung > 0 ? rows.filter(({standing}) => rungOf(standing.status) >= rung).length : count,
    };
  });
}

/** A state that stands otherwise on one day than on another. */
export interface Movement extends Change {
  /** How many rungs up, or down where negative; absent where either day is beside the ladder. */
  readonly steps?: number;
}

/** Which states moved between two days. Coming from «unknown» is learning, not climbing, and has no steps. */
export function movementBetween(dataset: Dataset, from: Day, to: Day): Movement[] {
  return changesIn(dataset, 'recognition', from, to)
    .filter(({place}) => !dataset.organisations.includes(place))
    .map((change) => {
      const [before, after] = [rungOf(change.from.status), rungOf(change.to.status)];
      return before > 0 && after > 0 ? {...change, steps: after - before} : change;
    });
}

/** What a movement is: up or down the ladder, from where nothing was known, or to or from a place beside the ladder. */
export type Course = 'up' | 'down' | 'known' | 'beside';
export const COURSES = ['up', 'down', 'known', 'beside'] as const satisfies readonly Course[];

export function courseOf({steps = 0, from}: Movement): Course {
  return steps > 0 ? 'up' : steps < 0 ? 'down' : from.status === 'unknown' ? 'known' : 'beside';
}
