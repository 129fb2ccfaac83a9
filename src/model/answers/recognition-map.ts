import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import {inLegendOrder, mapAnswer, type Layer, type MapAnswer, type MapRow} from '../recognition-map.js';
import {answer, code, column, count, table, type Answer, type ColumnOf} from './answer.js';
import {mission, standingColumns, statusCode} from './standing.js';

/** How many there are of each class. */
export function countsTable({counts}: Pick<MapAnswer, 'counts'>) {
  return table('counts', counts, ({status}) => status, [
    column('status', 'status', ({status}) => statusCode(status)),
    column('count', 'count', ({count: n}) => count(n)),
  ]);
}

/**
 * Where in the world is the administration recognised, engaged with, refused? The map's own answer, as tables.
 * @param compare orders places by their names; given, rows are in the order of the legend first
 */
export function recognitionMap(
  dataset: Dataset,
  day: Day,
  layer: Layer,
  compare?: (a: string, b: string) => number,
): Answer {
  const asked = mapAnswer(dataset, layer, day);
  const ordered = (rows: readonly MapRow[]) =>
    compare ? inLegendOrder(rows, layer, (a, b) => compare(a.place, b.place)) : rows;
  const place: ColumnOf<MapRow> = column('state', 'place', (row) => code('place', row.place));
  const columns = [
    place,
    ...(layer === 'recognition' ? [] : [column('mission', 'mission', (row: MapRow) => mission(row.mission))]),
    ...standingColumns(),
  ];
  return answer(
    'recognition-map',
    day,
    dataset,
    [
      table(layer, ordered(asked.rows), ({id}) => id, columns),
      countsTable(asked),
      table('organisations', ordered(asked.organisations), ({id}) => id, columns),
    ],
    {count: asked.answering, total: asked.total},
    {variant: layer},
  );
}
