import type {Fault} from '../fault.js';
import {BOUNDS} from './bounds.js';

/** A row of a table, with the line of the text that it begins on, counting from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** How many rows are read: as many as a dataset may have records, and the headers. */
const MOST = BOUNDS.records + 1;

/**
 * Rows of a CSV file by RFC 4180; empty lines are left out. Lines may end with LF alone, as many programs write
 * them. Reads each character once.
 */
export function readCSV(text: string): {readonly rows: readonly Row[]; readonly faults: readonly Fault[]} {
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = 1;
  let begins = 1;
  let at = 0;
  const stop = (says: string, mend: string) => ({rows, faults: [{path: `/line ${begins}`, says, mend}]});
  while (at <= text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (;;) {
        const end = text.indexOf('"', at + 1);
        if (end < 0) return stop('a quotation mark is not closed', 'write " at the end of the cell');
        cell += text.slice(at + 1, end);
        at = end + 1;
        if (text[at] !== '"') break;
        cell += '"';
      }
      for (let broken = cell.indexOf('\n'); broken >= 0; broken = cell.indexOf('\n', broken + 1)) line++;
    } else {
      const start = at;
      while (at < text.length && text[at] !== ',' && text[at] !== '\n') at++;
      cell = text.slice(start, at);
      if (cell.endsWith('\r')) cell = cell.slice(0, -1);
    }
    if (text[at] === '\r') at++;
    cells.push(cell);
    if (cells.length > BOUNDS.keys)
      return stop(`has more than ${BOUNDS.keys} cells`, 'use the columns of a download of the map');
    const next = text[at];
    if (next !== ',' && next !== '\n' && next !== undefined)
      return stop('text follows a quotation mark', 'write a quotation mark within a cell twice');
    if (next !== ',') {
      if (cells.some(Boolean)) rows.push({line: begins, cells});
      if (rows.length > MOST) return stop(`more than ${MOST - 1} rows`, 'leave out what is not needed');
      cells = [];
      begins = ++line;
    }
    at++;
  }
  return {rows, faults: []};
}
