import {searchNames} from '../../i18n/area-embassies-search.js';
import {regionOf, sourceCount} from '../../model/bundled-missions.js';
import type {Dataset} from '../../model/dataset.js';
import type {Day} from '../../model/day.js';
import {keptByControl, keptRows, missionRows} from '../../model/mission-table.js';
import {groupsOf, type MissionGroup} from '../missions/groups.js';
import {indexed, sortedRows} from '../missions/order.js';
import {SearchIndex, searchRows} from '../missions/search.js';
import type {Column} from '../missions/words.js';
import type {Voice} from '../voice.js';

/** The missions that a configuration of the table shows. */
export interface MissionsShown {
  readonly groups: readonly MissionGroup[];
  readonly count: number;
  readonly total: number;
  /** Whether what is searched for stands nowhere as it was written. */
  readonly similar: boolean;
}

const wordsOf = (text = '') => text.split(/\s+/).filter(Boolean);

/** What the table shows of all missions, by the same rules as the element; `attributes` are sound. */
export function missionsShown(
  voice: Voice,
  dataset: Dataset,
  day: Day,
  {
    control,
    region,
    type,
    confidence,
    state,
    query = '',
    sort = '',
    group = '',
  }: Readonly<Record<string, string>>,
): MissionsShown {
  const wanted = {
    control: wordsOf(control),
    region: wordsOf(region),
    type: wordsOf(type),
    confidence: wordsOf(confidence),
    state: wordsOf(state),
  };
  const all = indexed(voice, missionRows(dataset, day, {regionOf, sourceCount}));
  const column = (sort.replace(/^-/, '') || 'host') as Column;
  const inOrder = sortedRows(voice, all, column, sort.startsWith('-'));
  const index = new SearchIndex(voice, searchNames());
  const {rows, similar} = searchRows(keptRows(inOrder, wanted), query, index);
  const shown = keptByControl(rows, wanted);
  return {groups: groupsOf(voice, shown, group), count: shown.length, total: all.length, similar};
}
