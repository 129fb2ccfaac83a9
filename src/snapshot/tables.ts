import {compareIn} from '../i18n/order.js';
import type {Answer, Column, ElementName, Row, Table} from '../model/answers/answer.js';
import {classesOf} from '../model/recognition-map.js';
import {columnHeading, tableCaption} from '../render/answer-headings.js';
import type {AnswerVoice} from '../render/answer-voice.js';
import {cellWords} from '../render/answer-words.js';
import type {SheetCount, SheetTable} from '../render/sheets/table.js';

/** What of a table a picture has room for. */
interface Shown {
  readonly table: string;
  /** Ids of columns; those that are empty in every row are left out. */
  readonly columns: readonly string[];
  readonly limit: number;
  /** Else as the answer has them. */
  readonly order?: 'newest' | 'class';
}

/** The tables of elements that have no other picture; the first that an answer has of each kind. */
const SHOWN: Partial<Readonly<Record<ElementName, readonly Shown[]>>> = {
  'embassy-status-table': [{table: 'missions', columns: ['state', 'mission', 'status', 'since'], limit: 14}],
  'engagement-timeline': [{table: 'events', columns: ['date', 'kind', 'event'], limit: 12, order: 'newest'}],
  'claim-check': [{table: 'claims', columns: ['claim', 'claimants', 'date', 'figure', 'verdict'], limit: 9}],
  'legitimacy-obstacles': [
    {table: 'obstacles', columns: ['obstacle', 'conditions', 'criticisms'], limit: 12},
  ],
  'legitimacy-balance': [
    {table: 'chips', columns: ['chip', 'decisive', 'strong', 'moderate', 'weak'], limit: 12},
    {table: 'obstacles', columns: ['obstacle', 'conditions', 'criticisms'], limit: 12},
  ],
  'state-profile': [
    {table: 'recognition', columns: ['state', 'status', 'since'], limit: 14, order: 'class'},
    {table: 'position', columns: ['status', 'direction', 'from_day', 'until'], limit: 5},
    {table: 'missions', columns: ['mission', 'status', 'since'], limit: 4},
    {table: 'kabul', columns: ['mission', 'status', 'since'], limit: 4},
    {table: 'events', columns: ['date', 'event'], limit: 5, order: 'newest'},
  ],
};

/** Answers about one thing have more room for what is said of it. */
const ABOUT_ONE: Partial<Readonly<Record<ElementName, readonly Shown[]>>> = {
  'claim-check': [
    {table: 'claims', columns: ['claim', 'claimants', 'date', 'verdict', 'assessment'], limit: 1},
    {table: 'evidence', columns: ['date', 'figure', 'evidence'], limit: 6},
  ],
};

/** Kinds of what is short enough to stand on one line. */
const WHOLE: readonly Column['kind'][] = ['day', 'count', 'quantity', 'verdict'];

/** The first of a picture's rows: the newest events, or the states that have gone furthest. */
function ordered(voice: AnswerVoice, rows: readonly Row[], order: Shown['order']): readonly Row[] {
  const dayOf = (row: Row | undefined) => {
    const [cell] = row?.cells ?? [];
    return cell?.kind === 'day' ? cell.day : '';
  };
  if (order === 'newest') return dayOf(rows[0]) < dayOf(rows.at(-1)) ? [...rows].reverse() : rows;
  if (order !== 'class') return rows;
  const compare = compareIn(voice.lang);
  const classes = classesOf('recognition');
  const name = ({cells}: Row) => (cells[0] ? cellWords(voice, cells[0]) : '');
  const height = ({cells}: Row) =>
    classes.indexOf(cells.find((cell) => cell?.kind === 'status')?.code ?? 'unknown');
  return [...rows].sort((a, b) => height(a) - height(b) || compare(name(a), name(b)));
}

/** The answer with the tables, columns and rows alone that a picture shows; a brief one shows half the rows. */
export function shownAnswer(
  voice: AnswerVoice,
  answer: Answer,
  {brief = false, oldest = false}: {readonly brief?: boolean; readonly oldest?: boolean},
): {answer: Answer; hidden: readonly number[]} {
  const {element, subject} = answer;
  const wanted = (subject && ABOUT_ONE[element]) ?? SHOWN[element] ?? [];
  const cut = wanted.flatMap(({table: id, columns, limit, order}) => {
    const table = answer.tables.find((each) => each.id === id);
    if (!table || table.rows.length === 0) return [];
    const all = ordered(voice, table.rows, oldest && order === 'newest' ? undefined : order);
    const rows = all.slice(0, brief ? Math.ceil(limit / 2) : limit);
    const kept = table.columns.flatMap((column, at) =>
      columns.includes(column.id) && rows.some(({cells}) => cells[at]) ? [at] : [],
    );
    const own: Table = {
      id,
      columns: kept.map((at) => table.columns[at]!),
      rows: rows.map(({id: row, cells}) => ({id: row, cells: kept.map((at) => cells[at] ?? null)})),
    };
    return [{own, hidden: all.length - rows.length}];
  });
  return {
    answer: {...answer, tables: cut.map(({own}) => own)},
    hidden: cut.map(({hidden}) => hidden),
  };
}

/** Tables in words; what a column is always of the same kind for has the sign of its class. */
export function sheetTables(voice: AnswerVoice, answer: Answer, hidden: readonly number[]): SheetTable[] {
  return answer.tables.map((table, at) => ({
    caption: tableCaption(voice, table, answer),
    columns: table.columns.map((column) => ({
      head: columnHeading(voice, column),
      numeric: column.kind === 'count',
      whole: WHOLE.includes(column.kind),
    })),
    rows: table.rows.map(({cells}) =>
      cells.map((cell) => ({
        text: (cell && cellWords(voice, cell)) || '–',
        ...(cell?.kind === 'status' && {status: cell.code, marked: table.id === 'missions'}),
      })),
    ),
    more: moreWords(voice, hidden[at] ?? 0),
  }));
}

/** That there are more than a picture shows; nothing where there are none. */
export function moreWords(voice: AnswerVoice, count: number): string {
  if (count === 0) return '';
  return voice.say(
    voice.msg('and {count} more', {
      id: 'answers.more',
      desc: 'Below the rows of a table that a picture has room for',
    }),
    {
      count: voice.number(count),
    },
  );
}

/** How many there are of each class, where the answer counts them beside its first table. */
export function sheetCounts(voice: AnswerVoice, {element, tables}: Answer): SheetCount[] {
  const counts = tables.find(({id}) => id === 'counts');
  return (counts?.rows ?? []).flatMap(({cells: [status, count]}) =>
    status?.kind === 'status' && count?.kind === 'count' && count.value > 0
      ? [
          {
            status: status.code,
            marked: element === 'embassy-status-table',
            text: `${cellWords(voice, status)}: ${voice.number(count.value)}`,
          },
        ]
      : [],
  );
}
