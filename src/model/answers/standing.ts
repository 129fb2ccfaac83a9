import type {Mission, MissionInAfghanistan} from '../dataset.js';
import type {MapRow} from '../recognition-map.js';
import type {Standing} from '../statement.js';
import type {MissionType} from '../vocabulary.js';
import {code, column, day, statements, type CellOf, type ColumnOf} from './answer.js';

/** A status as a cell. */
export function status(standing: Standing<string>, type?: MissionType): CellOf<'status'> {
  return {kind: 'status', code: standing.status, sides: standing.sides, ...(type && {type})};
}

/** A status by its name alone. */
export function statusCode(code: string): CellOf<'status'> {
  return {kind: 'status', code, sides: []};
}

/** A mission as a cell. */
export function mission(mission: Mission | MissionInAfghanistan | undefined): CellOf<'mission'> | null {
  if (!mission) return null;
  const {id, type, city} = mission;
  return {
    kind: 'mission',
    id,
    type,
    city,
    ...('body' in mission && mission.body && {body: mission.body}),
  };
}

/** The status of a row, with its days, how well it is supported, and the statements that it rests on. */
export function standingColumns<T extends MapRow>(): ColumnOf<T>[] {
  return [
    column('status', 'status', (row) => status(row.standing, row.mission?.type)),
    // Where statements contradict each other, neither day is that of the status.
    column('since', 'day', ({standing, statement}) =>
      standing.status === 'contested' ? null : day(statement?.since),
    ),
    column('reported', 'day', ({statement}) => day(statement?.reported)),
    column('confidence', 'confidence', ({statement}) => code('confidence', statement?.confidence)),
    column('sources', 'statements', ({standing}) => statements(standing.statements.map(({id}) => id))),
  ];
}
