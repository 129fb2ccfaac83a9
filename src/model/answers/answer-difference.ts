import type {Answer, Cell, Row, Table} from './answer.js';

/** A row that says something else, in a later answer to the same question, than in an earlier one. */
export interface RowChange {
  /** The id of its table. */
  readonly table: string;
  readonly id: string;
  /** Undefined where the earlier answer has no such row. */
  readonly before?: Row;
  /** Undefined where the later answer has none. */
  readonly after?: Row;
}

/** Tables that count what the others state. */
const COUNTING = new Set(['counts', 'weights', 'ladder', 'measures', 'moves', 'chips']);

/** What a row states: its status where it has one, else its words and numbers; when and by whom that was said is not in it. */
function stated({columns}: Table, {cells}: Row): string {
  const hasStatus = columns.some(({kind}) => kind === 'status');
  const counts =
    columns.some(({kind}) => kind === 'measure') || columns.every(({kind}) => kind !== 'sources');
  const says = (cell: Cell | null) => {
    switch (cell?.kind) {
      case undefined:
      case 'day':
      case 'sources':
      case 'statements':
      case 'confidence':
        return '';
      case 'status':
        return [cell.code, ...[...cell.sides].sort()].join(' ');
      case 'count':
        return counts && !hasStatus ? String(cell.value) : '';
      default:
        return hasStatus ? '' : JSON.stringify(cell);
    }
  };
  return cells.map(says).join('\n');
}

/** What an answer states otherwise than an earlier one: rows that are new, gone, or say something else. */
export function rowChanges(before: Answer, after: Answer): RowChange[] {
  const tablesOf = ({tables}: Answer) => tables.filter(({id}) => !COUNTING.has(id));
  const [then, now] = [tablesOf(before), tablesOf(after)];
  const ids = [...new Set([...then, ...now].map(({id}) => id))];
  return ids.flatMap((id) => {
    const [old, own] = [then, now].map((tables) => tables.find((table) => table.id === id));
    const oldRows = new Map(old?.rows.map((row) => [row.id, row]));
    const gone = new Map(oldRows);
    const changes: RowChange[] = [];
    for (const row of own?.rows ?? []) {
      const earlier = oldRows.get(row.id);
      gone.delete(row.id);
      if (!earlier) changes.push({table: id, id: row.id, after: row});
      else if (stated(old!, earlier) !== stated(own!, row))
        changes.push({table: id, id: row.id, before: earlier, after: row});
    }
    return [...changes, ...[...gone.values()].map((row) => ({table: id, id: row.id, before: row}))];
  });
}
