import {compareIn} from '../../i18n/order.js';
import {grouped, type MissionRow} from '../../model/mission-table.js';
import {classesOf} from '../../model/recognition-map.js';
import type {Voice} from '../voice.js';
import {regionLabel} from './words.js';

/** Rows with the heading of their group, which is empty where there are no groups. */
export interface MissionGroup {
  readonly label: string;
  readonly rows: readonly MissionRow[];
}

/** Rows under the headings of their groups: by who runs them in the order of the legend, by region in that of its name. */
export function groupsOf(voice: Voice, rows: readonly MissionRow[], grouping: string): MissionGroup[] {
  if (grouping === 'control') {
    return grouped(rows, classesOf('missions'), ({standing}) => standing.status).map((each) => ({
      label: voice.status(each.key),
      rows: each.rows,
    }));
  }
  if (grouping === 'region') {
    const compare = compareIn(voice.lang);
    return grouped(rows, [], ({region}) => region)
      .map((each) => ({label: regionLabel(voice, each.key), rows: each.rows}))
      .sort((a, b) => compare(a.label, b.label));
  }
  return [{label: '', rows}];
}
