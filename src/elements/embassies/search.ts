import {loosened, tight} from '../../i18n/fold.js';
import {stretchesBy, type Stretch} from '../../i18n/mark.js';
import type {MissionRow} from '../../model/mission-table.js';
import type {Voice} from '../../render/voice.js';
import {bodyText, cellText, cellValue, COLUMNS, type Column} from './words.js';

/** All that hosts and cities are called in any language, by code or id. */
export type OtherNames = ReadonlyMap<string, readonly string[]>;

/** A text as it is searched in the first pass, and in the second, when the first finds nothing. */
type Folded = readonly [string, string];

/** Milliseconds that rows are taken up at a time: little enough, on a slow machine too, for a key to come between. */
const SLICE = 6;

/**
 * What rows say, folded once for all searches, since rows are many and readers type fast: a text for each row with what
 * each cell says in a line of its own. Rows that say the same in a cell share the work.
 */
export class SearchIndex {
  private readonly folded = new Map<string, Folded>();
  private readonly cells = COLUMNS.map(() => new Map<string, string>());
  private byRow = new Map<MissionRow, Folded>();
  private rows: readonly MissionRow[] = [];
  private next = 0;

  constructor(
    private readonly voice: Voice,
    private readonly others: OtherNames | undefined,
  ) {}

  /** A text of a cell, or a part of one. */
  fold(text: string): Folded {
    let made = this.folded.get(text);
    if (!made) this.folded.set(text, (made = both(tight(text))));
    return made;
  }

  /** All that a place is called. */
  names(place: string): string {
    return (this.others?.get(place) ?? []).map(tight).join('\n');
  }

  private cell(row: MissionRow, column: Column, index: number): string {
    const own = this.cells[index]!;
    const value = cellValue(row, column);
    const key = column === 'control' ? value + row.mission.type : value;
    let made = own.get(key);
    if (made === undefined) {
      // A day is found as it is printed and as it is written everywhere: in Dari, 2025 finds what is of 1404.
      const day = column === 'since' || column === 'reported' ? value : '';
      own.set(
        key,
        (made = [tight(cellText(this.voice, row, column)), tight(day), this.names(value)].join('\n')),
      );
    }
    return made;
  }

  of(row: MissionRow): Folded {
    let made = this.byRow.get(row);
    if (!made) {
      const cells = COLUMNS.map((column, index) => this.cell(row, column, index));
      this.byRow.set(row, (made = both([...cells, tight(bodyText(this.voice, row))].join('\n'))));
    }
    return made;
  }

  /** Takes up some of these rows. @returns whether all of them are in it */
  fill(rows: readonly MissionRow[]): boolean {
    if (this.rows !== rows) {
      this.rows = rows;
      this.byRow = new Map();
      this.next = 0;
    }
    const end = performance.now() + SLICE;
    while (this.next < rows.length && performance.now() < end) this.of(rows[this.next++]!);
    return this.next >= rows.length;
  }
}

const both = (text: string): Folded => [text, loosened(text)];

/** A search in one pass: for the query as a whole, and for its words, which may stand in several cells. */
export class Search {
  private readonly queries: readonly string[];
  private readonly marked = new Map<string, readonly Stretch[]>();

  /** @param pass 0, or 1 when the first finds nothing */
  constructor(
    query: string,
    private readonly pass: 0 | 1,
    private readonly index: SearchIndex,
  ) {
    const words = query.trim().split(/\s+/);
    this.queries = [query, ...(words.length > 1 ? words : [])].map((each) => both(tight(each))[pass]);
  }

  finds(row: MissionRow): boolean {
    const text = this.index.of(row)[this.pass];
    const [whole, ...words] = this.queries;
    return text.includes(whole!) || (words.length > 0 && words.every((word) => text.includes(word)));
  }

  /** A text with what was found in it; found as a whole where only another name of the same place, `id`, is held. */
  mark(text: string, id?: string): readonly Stretch[] {
    const {index, pass, queries, marked} = this;
    const holds = (query: string) => (part: string) => index.fold(part)[pass].includes(query);
    let made = marked.get(text + id);
    if (!made) {
      const query = queries.find((each) => holds(each)(text));
      const names = id ? both(index.names(id))[pass] : '';
      made =
        query === undefined
          ? [{text, found: names !== '' && queries.some((each) => names.includes(each))}]
          : stretchesBy(text, holds(query));
      marked.set(text + id, made);
    }
    return made;
  }
}

/** The rows that a query finds; `search` marks them, and is undefined where nothing is searched for. */
export function searchRows(
  rows: readonly MissionRow[],
  query: string,
  index: SearchIndex,
): {rows: readonly MissionRow[]; search?: Search; similar: boolean} {
  if (!query.trim()) return {rows, similar: false};
  for (const pass of [0, 1] as const) {
    const search = new Search(query, pass, index);
    const found = rows.filter((row) => search.finds(row));
    if (found.length > 0) return {rows: found, search, similar: pass > 0};
  }
  return {rows: [], similar: false};
}
