import {stripIsolates} from '../i18n/bidi.js';
import type {Answer, Cell, CellKind, Table} from '../model/answers/answer.js';
import type {AnswerVoice} from './answer-voice.js';
import {cellSources, cellWords} from './answer-words.js';
import {csv} from './csv.js';

/** The headers that a column has in a file, in every language: a code, an ISO day or a number, and its words beside. */
function headersOf(id: string, kind: CellKind): string[] {
  switch (kind) {
    case 'day':
    case 'count':
    case 'text':
      return [id];
    case 'quantity':
      return [id, `${id}_unit`, `${id}_qualifier`];
    case 'mission':
      return [id, `${id}_type`, `${id}_city`, `${id}_name`];
    case 'sources':
      return [id, `${id}_urls`];
    // These cite sources through statements, whose ids a dataset can be asked for.
    case 'statements':
      return ['statements', `${id}_urls`];
    default:
      return [id, `${id}_name`];
  }
}

function valuesOf(voice: AnswerVoice, cell: Cell): string[] {
  const words = cellWords(voice, cell);
  switch (cell.kind) {
    case 'day':
      // `~` after a day that is known to within a few days, as in the Extended Date/Time Format (ISO 8601-2).
      return [cell.approximate ? `${cell.day}~` : cell.day];
    case 'count':
      return [String(cell.value)];
    case 'text':
      return [words];
    case 'quantity':
      return [
        String(cell.value),
        cell.unit ?? '',
        cell.atLeast ? 'at-least' : cell.approximate ? 'approximate' : '',
      ];
    case 'mission':
      return [cell.id, cell.type, cell.city, words];
    case 'sources':
    case 'statements':
      return [cell.ids.join(' '), [...new Set(cellSources(voice, cell).map(({url}) => url))].join(' ')];
    case 'places':
    case 'parties':
      return [cell.codes.join(' '), words];
    default:
      return [cell.code, words];
  }
}

/**
 * A table of an answer as CSV by RFC 4180: codes, ISO days and numbers, which are the same in every language, with
 * their words beside; the first column has the id of the record.
 */
export function tableCSV(voice: AnswerVoice, {columns, rows}: Table): string {
  return csv(
    ['id', ...columns.flatMap(({id, kind}) => headersOf(id, kind))],
    rows.map(({id, cells}) => [
      id,
      ...columns.flatMap((column, index) => {
        const cell = cells[index];
        return cell
          ? valuesOf(voice, cell).map(stripIsolates)
          : headersOf(column.id, column.kind).map(() => '');
      }),
    ]),
  );
}

/** The table that is the answer itself; those beside it are files of their own. */
export function answerCSV(voice: AnswerVoice, {tables}: Answer, id?: string): string | undefined {
  const table = id ? tables.find((each) => each.id === id) : tables[0];
  return table && tableCSV(voice, table);
}
