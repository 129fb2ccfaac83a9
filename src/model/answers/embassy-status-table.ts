import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import {mapAnswer, type MapRow} from '../recognition-map.js';
import {answer, code, column, table, text, type Answer, type ColumnOf} from './answer.js';
import {countsTable} from './recognition-map.js';
import {leading, mission, standingColumns} from './standing.js';

/**
 * Who runs each Afghan embassy, consulate and permanent mission, since when, says who?
 * @param shown ids of the missions that are shown, in their order; all without it
 */
export function embassyStatusTable(dataset: Dataset, day: Day, shown?: readonly string[]): Answer {
  const asked = mapAnswer(dataset, 'missions', day);
  const byId = new Map(asked.rows.map((row) => [row.id, row]));
  const rows = shown?.flatMap((id) => byId.get(id) ?? []) ?? asked.rows;
  const note: ColumnOf<MapRow> = column('note', 'text', (row) => {
    const statement = leading(row);
    return statement ? text(statement.id, 'note') : null;
  });
  const [status, ...rest] = standingColumns<MapRow>();
  return answer(
    'embassy-status-table',
    day,
    dataset,
    [
      table('missions', rows, ({id}) => id, [
        column('state', 'place', ({place}) => code('place', place)),
        column('mission', 'mission', (row) => mission(row.mission)),
        status!,
        note,
        ...rest,
      ]),
      // These are of all missions, and would be taken for those of what is shown.
      ...(rows.length === asked.total ? [countsTable(asked)] : []),
    ],
    {count: asked.answering, total: asked.total, shown: rows.length},
  );
}
