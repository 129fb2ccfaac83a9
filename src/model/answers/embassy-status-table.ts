import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import {mapAnswer, type MapRow} from '../recognition-map.js';
import {answer, code, column, table, text, type Answer, type ColumnOf} from './answer.js';
import {countsTable} from './recognition-map.js';
import {leading, mission, standingColumns} from './standing.js';

/** Who runs each Afghan embassy, consulate and permanent mission, since when, says who? */
export function embassyStatusTable(dataset: Dataset, day: Day): Answer {
  const asked = mapAnswer(dataset, 'missions', day);
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
      table('missions', asked.rows, ({id}) => id, [
        column('state', 'place', ({place}) => code('place', place)),
        column('mission', 'mission', (row) => mission(row.mission)),
        status!,
        note,
        ...rest,
      ]),
      countsTable(asked),
    ],
    {count: asked.answering, total: asked.total},
  );
}
