import type {Dataset} from './dataset.js';
import type {Day} from './day.js';
import {historyOf, standingIn, type Stretch} from './history.js';
import type {Standing} from './statement.js';
import type {Position} from './vocabulary.js';

/** How a state (code) or organisation (letters) stands towards the administration on a day (`YYYY-MM-DD`). */
export function positionOn(dataset: Dataset, place: string, day: Day): Standing<Position> {
  return standingIn(dataset.positions.get(place) ?? [], day, dataset.day);
}

/** How it stood, from the dataset's first day to its own. */
export function positionHistory(dataset: Dataset, place: string): Stretch<Position>[] {
  return historyOf(dataset.positions.get(place) ?? [], dataset);
}
