import type {Dataset} from './dataset.js';
import type {Day} from './day.js';
import {standingIn} from './history.js';
import {classesOf, mapAnswer, type MapRow} from './recognition-map.js';

/** Afghan missions abroad on a day. Every mission on record is in each of the three groupings once. */
export interface Missions {
  readonly day: Day;
  readonly rows: readonly MapRow[];
  /** By who runs them, in the order of the legend; every class is named, also with no mission. */
  readonly byControl: ReadonlyMap<string, readonly MapRow[]>;
  /** By receiving state. */
  readonly byHost: ReadonlyMap<string, readonly MapRow[]>;
  /** By region of the receiving state; `''` where no region is known. */
  readonly byRegion: ReadonlyMap<string, readonly MapRow[]>;
}

/** Which missions are asked about; all of them without. */
export interface MissionOptions {
  readonly hosts?: readonly string[];
  /** The region of a state, by its code: `loadRegions` of the bundled dataset. */
  readonly regions?: ReadonlyMap<string, string>;
  readonly region?: string;
}

function grouped(rows: readonly MapRow[], keyOf: (row: MapRow) => string, keys: readonly string[] = []) {
  const groups = new Map<string, MapRow[]>(keys.map((key) => [key, []]));
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Who runs the Afghan missions abroad on a day (`YYYY-MM-DD`). */
export function missionsOn(dataset: Dataset, day: Day, options: MissionOptions = {}): Missions {
  const {hosts, regions, region} = options;
  const regionOf = ({place}: MapRow) => regions?.get(place) ?? '';
  const rows = mapAnswer(dataset, 'missions', day, standingIn).rows.filter(
    (row) => (!hosts || hosts.includes(row.place)) && (region === undefined || regionOf(row) === region),
  );
  return {
    day,
    rows,
    byControl: grouped(rows, ({standing}) => standing.status, classesOf('missions')),
    byHost: grouped(rows, ({place}) => place),
    byRegion: grouped(rows, regionOf),
  };
}
