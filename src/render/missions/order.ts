import {kept} from '../../i18n/kept.js';
import {compareIn} from '../../i18n/order.js';
import type {MissionRow} from '../../model/mission-table.js';
import {classesOf} from '../../model/recognition-map.js';
import type {Voice} from '../voice.js';
import {cellText, cellValue, type Column} from './words.js';

/** Who runs it and confidence have an order of their own, others that of their words, days or number. */
const RANKS: Partial<Record<Column, readonly string[]>> = {
  control: classesOf('missions'),
  confidence: ['high', 'medium', 'low'],
};

/** Columns whose words are ordered by the alphabet. */
const WORDS: readonly Column[] = ['host', 'city', 'type', 'level'];

/**
 * Rows in the order of one column; those that are alike there stay as they were, and where nothing is known they come
 * last, in both directions. Rows are many and what they say is little, so that is ordered and the rows are only parted.
 */
function ordered(
  voice: Voice,
  rows: readonly MissionRow[],
  column: Column,
  descending = false,
): readonly MissionRow[] {
  const alike = new Map<string, MissionRow[]>();
  const byValue = new Map<string, MissionRow[]>();
  for (const row of rows) {
    const value = cellValue(row, column);
    kept(byValue, value, () =>
      // Two cities may have one name.
      kept(alike, WORDS.includes(column) ? cellText(voice, row, column) : value, () => []),
    ).push(row);
  }
  const own = RANKS[column];
  const values = [...alike.keys()]
    .filter(Boolean)
    .sort(own ? (a, b) => own.indexOf(a) - own.indexOf(b) : compareIn(voice.lang));
  if (descending) values.reverse();
  const made: MissionRow[] = [];
  for (const value of [...values, '']) for (const row of alike.get(value) ?? []) made.push(row);
  return made;
}

/** Rows in the order of host, city and type. */
export function indexed(voice: Voice, rows: readonly MissionRow[]): readonly MissionRow[] {
  return ordered(voice, ordered(voice, ordered(voice, rows, 'type'), 'city'), 'host');
}

/** Rows that are `indexed` in the order of a column, by the alphabet of the language where it has words. */
export function sortedRows(
  voice: Voice,
  rows: readonly MissionRow[],
  column: Column,
  descending: boolean,
): readonly MissionRow[] {
  return column === 'host' && !descending ? rows : ordered(voice, rows, column, descending);
}
