import {stripIsolates} from '../../src/i18n/bidi.js';
import type {ElementName} from '../../src/model/answers/answer.js';
import type {Told} from '../../src/render/configuration/tell.js';
import {columnHeading} from '../../src/render/answer-headings.js';
import type {SaidCell, SaidTable} from './said.js';

const cleaned = (text: string | null | undefined) =>
  stripIsolates(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
export const wordsOf = (element: Element | null | undefined): string => cleaned(element?.textContent);

/** What a table of an element says in the rows of its records. */
function rowsOf(table: Element, selector: string): SaidCell[][] {
  return [...table.querySelectorAll(selector)].map((row) =>
    [...row.querySelectorAll(':scope > th, :scope > td')].map((cell) => {
      const urls = [...cell.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      return {text: wordsOf(cell), urls};
    }),
  );
}

/** The tables of an answer, as every element shows them that has no table of its own: they are those of light HTML. */
function answerTables(root: ShadowRoot): SaidTable[] {
  return [...root.querySelectorAll('table[data-table]')].map((table) => ({
    caption: wordsOf(table.querySelector('caption')),
    headings: [...table.querySelectorAll('thead th')].map(wordsOf),
    rows: rowsOf(table, 'tbody tr').map((cells) =>
      cells.map(({text, urls}) => ({text: urls.length > 0 ? '' : text, urls})),
    ),
  }));
}

/** Cells of some columns, by their ids, each row a line. */
const pickedFrom =
  ({voice}: Told) =>
  ({headings, rows}: SaidTable, ids: readonly string[]): string[][] => {
    const at = ids.map((id) => headings.indexOf(stripIsolates(columnHeading(voice, {id, kind: 'text'}))));
    return rows.map((cells) => at.map((index) => cells[index]?.text ?? 'no such column'));
  };

/** A status with what stands against what says no more than that it is contested, where there is less room. */
const briefly = ({voice}: Told, status: string, side: string) =>
  status === side || (side === cleaned(voice.status('contested')) && status.includes(side)) ? side : status;

/** What an element shows and what light HTML says of the same, to be compared as a whole. */
export interface Compared {
  readonly shown: unknown;
  readonly light: unknown;
}

/** The element's own table beside light HTML; both as far as the element says it. */
export function compared(
  element: ElementName,
  root: ShadowRoot,
  told: Told,
  tables: readonly SaidTable[],
): Compared {
  const picked = pickedFrom(told);
  const {answer} = told;
  const ids = (index: number) => answer.tables[index]?.rows.map(({id}) => id);
  switch (element) {
    case 'recognition-map': {
      const own = [...root.querySelectorAll('table')].map((table) =>
        rowsOf(table, 'tbody tr').map((cells) => cells.map(({text}) => text)),
      );
      const isMission = answer.variant !== 'recognition';
      const columns = [
        'state',
        ...(isMission ? ['mission'] : []),
        ...['status', 'since', 'reported', 'confidence'],
      ];
      const status = columns.indexOf('status');
      const light = tables
        .filter((_, index) => answer.tables[index]?.id !== 'counts')
        .map((table, index) =>
          picked(table, columns).map((cells, at) =>
            cells.map((text, place) =>
              place === status ? briefly(told, text, own[index]?.[at]?.[place] ?? '') : text,
            ),
          ),
        );
      return {shown: own, light};
    }
    case 'embassy-status-table': {
      const rows = [...root.querySelectorAll('tr[data-mission]')];
      const cell = (row: Element, column: string) => {
        const text = wordsOf(row.querySelector(`[data-column=${column}] bdi`));
        return text || '–';
      };
      const columns = ['state', 'status', 'since', 'reported', 'confidence'];
      const shown = rows.map((row) => ({
        id: row.getAttribute('data-mission'),
        cells: [
          wordsOf(row.querySelector('th bdi')),
          ...['control', 'since', 'reported', 'confidence'].map((column) => cell(row, column)),
        ],
        city: cell(row, 'city'),
        type: cell(row, 'type'),
      }));
      const missions = picked(tables[0]!, ['mission']);
      const light = picked(tables[0]!, columns).map((cells, at) => ({
        id: ids(0)?.[at],
        cells: cells.map((text, place) =>
          place === 1 ? briefly(told, text, shown[at]?.cells[place] ?? '') : text,
        ),
        // A mission is named by its type and city.
        city: missions[at]?.[0]?.includes(shown[at]?.city ?? '-') ? shown[at]?.city : missions[at]?.[0],
        type: missions[at]?.[0]?.includes(shown[at]?.type ?? '-') ? shown[at]?.type : missions[at]?.[0],
      }));
      const groups = [...root.querySelectorAll('tr.group th')].map(
        (head) => `${cleaned(head.firstChild?.nextSibling?.textContent)}`,
      );
      return {
        shown: [shown, groups.length],
        light: [light, told.groups.size],
      };
    }
    case 'leverage-matrix': {
      const own = [...root.querySelectorAll('table')].map((table) =>
        [...table.querySelectorAll('tbody tr')].map((row) => ({
          id: row.getAttribute('data-record'),
          cells: [...row.querySelectorAll('th, td:not(.told)')].map(wordsOf),
          note: wordsOf(row.querySelector('.note')) || '–',
          urls: [...row.querySelectorAll('a')].map((link) => link.getAttribute('href')),
        })),
      );
      const light = [
        {id: 'leverage', columns: ['chip', 'actor', 'salience', 'basis']},
        {id: 'interests', columns: ['interest', 'actor', 'basis']},
      ].map(({id, columns}) => {
        const index = answer.tables.findIndex((table) => table.id === id);
        const table = tables[index];
        // A table beside the first is there if it has a row.
        if (!table) return [];
        const notes = picked(table, ['note']);
        return picked(table, columns).map((cells, at) => ({
          id: ids(index)?.[at],
          cells,
          note: notes[at]?.[0],
          urls: table.rows[at]?.[table.headings.length - 1]?.urls ?? [],
        }));
      });
      return {shown: own, light};
    }
    default:
      return {shown: answerTables(root), light: tables};
  }
}
