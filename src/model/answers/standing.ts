import type {Mission, MissionInAfghanistan} from '../dataset.js';
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

/** A subject with what is known of it. */
export interface Stood {
  readonly standing: Standing<string>;
  readonly mission?: Mission | MissionInAfghanistan;
}

/** The statement that gives day and confidence; the newest of both sides where contested. */
export function leading({standing: {statements}}: Stood) {
  return statements[statements.length - 1];
}

/** The status of a subject, with its days, how well it is supported, and the statements that it rests on. */
export function standingColumns<T extends Stood>(): ColumnOf<T>[] {
  return [
    column('status', 'status', (row) => status(row.standing, row.mission?.type)),
    // Where statements contradict each other, neither day is that of the status.
    column('since', 'day', (row) => (row.standing.status === 'contested' ? null : day(leading(row)?.since))),
    column('reported', 'day', (row) => day(leading(row)?.reported)),
    column('confidence', 'confidence', (row) => code('confidence', leading(row)?.confidence)),
    column('sources', 'statements', ({standing}) => statements(standing.statements.map(({id}) => id))),
  ];
}
