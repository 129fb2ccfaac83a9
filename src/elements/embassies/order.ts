import {compareIn} from '../../i18n/order.js';
import type {MissionRow} from '../../model/mission-table.js';
import {classesOf} from '../../model/recognition-map.js';
import type {Voice} from '../../render/voice.js';
import {cellText, cellValue, type Column} from './words.js';

/** Who runs it and confidence have an order of their own, others that of their words, days or number. */
const RANKS: Partial<Record<Column, readonly string[]>> = {
  control: classesOf('missions'),
  confidence: ['high', 'medium', 'low'],
};

/** Columns whose words are ordered by the alphabet. */
const WORDS: readonly Column[] = ['host', 'city', 'type', 'level'];

/** The place of each value in the order of its column. Values are few where rows are many, so each is looked at once. */
function places(voice: Voice, rows: readonly MissionRow[], column: Column): (row: MissionRow) => number {
  const values = new Map(
    rows.map((row) => [row, WORDS.includes(column) ? cellText(voice, row, column) : cellValue(row, column)]),
  );
  const own = RANKS[column];
  const compare = compareIn(voice.lang);
  const order = own ?? [...new Set(values.values())].sort(compare);
  const place = new Map(order.map((value, index) => [value, index]));
  return (row) => {
    const value = values.get(row);
    return value ? (place.get(value) ?? Infinity) : Infinity;
  };
}

/**
 * Rows in the order of a column, by the alphabet of the language where it has words; rows that are alike there stand
 * in the order of host and city. Where nothing is known a row comes last, in both directions.
 */
export function sortedRows(
  voice: Voice,
  rows: readonly MissionRow[],
  column: Column,
  descending: boolean,
): MissionRow[] {
  const by = [column, 'host', 'city', 'type'].map((each) => places(voice, rows, each as Column));
  return [...rows].sort((a, b) => {
    for (const [index, place] of by.entries()) {
      const [x, y] = [place(a), place(b)];
      if (x !== y) return descending && index === 0 && x < Infinity && y < Infinity ? y - x : x - y;
    }
    return 0;
  });
}
