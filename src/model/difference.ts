import type {Dataset, Mission, MissionInAfghanistan} from './dataset.js';
import type {Day} from './day.js';
import {standingIn} from './history.js';
import {mapAnswer, type Layer, type MapRow} from './recognition-map.js';
import type {Standing} from './statement.js';

/** A subject whose status on one day is not that on another. */
export interface Change {
  /** A state's code, an organisation's letters, or a mission's id. */
  readonly id: string;
  /** The state or organisation: itself, the host, the sender. */
  readonly place: string;
  readonly from: Standing<string>;
  readonly to: Standing<string>;
  readonly mission?: Mission | MissionInAfghanistan;
}

/** What changed between two days; nothing that changed and changed back. */
export interface Difference {
  readonly positions: readonly Change[];
  readonly missions: readonly Change[];
  readonly missionsInAfghanistan: readonly Change[];
}

/** A status, and what stands against what where it is contested. */
const shown = ({status, sides}: Standing<string>) => [status, ...[...sides].sort()].join(' ');

/** What stands otherwise on the day `to` than on the day `from` (both `YYYY-MM-DD`) in one layer, organisations among it. */
export function changesIn(dataset: Dataset, layer: Layer, from: Day, to: Day): Change[] {
  const rowsOn = (day: Day): readonly MapRow[] => {
    const {rows, organisations} = mapAnswer(dataset, layer, day, standingIn);
    return [...rows, ...organisations];
  };
  const after = new Map(rowsOn(to).map(({id, standing}) => [id, standing]));
  return rowsOn(from).flatMap(({id, place, standing, mission}) => {
    const now = after.get(id) ?? standing;
    return shown(standing) === shown(now) ? [] : [{id, place, from: standing, to: now, mission}];
  });
}

/** The same in all layers. */
export function differenceBetween(dataset: Dataset, from: Day, to: Day): Difference {
  return {
    positions: changesIn(dataset, 'recognition', from, to),
    missions: changesIn(dataset, 'missions', from, to),
    missionsInAfghanistan: changesIn(dataset, 'kabul', from, to),
  };
}
