import {loosened, tight} from '../../i18n/fold.js';
import {kept} from '../../i18n/kept.js';
import {stretchesBy, type Stretch} from '../../i18n/mark.js';
import type {MissionRow} from '../../model/mission-table.js';
import type {Voice} from '../voice.js';
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
  private readonly cells = new Map<string, string>();
  private readonly byRow = new WeakMap<MissionRow, Folded>();
  private rows: readonly MissionRow[] = [];
  private next = 0;

  constructor(
    private readonly voice: Voice,
    private readonly others: OtherNames | undefined,
  ) {}

  /** A text of a cell, or a part of one. */
  fold(text: string): Folded {
    return kept(this.folded, text, () => both(tight(text)));
  }

  /** All that a place is called. */
  names(place: string): string {
    return (this.others?.get(place) ?? []).map(tight).join('\n');
  }

  private cell(row: MissionRow, column: Column): string {
    const value = cellValue(row, column);
    return kept(this.cells, column + value + (column === 'control' ? row.mission.type : ''), () => {
      // A day is found as it is printed and as it is written everywhere: in Dari, 2025 finds what is of 1404.
      const day = column === 'since' || column === 'reported' ? value : '';
      return `${tight(cellText(this.voice, row, column))}\n${tight(day)}\n${this.names(value)}`;
    });
  }

  of(row: MissionRow): Folded {
    return kept(this.byRow, row, () =>
      both([...COLUMNS.map((column) => this.cell(row, column)), tight(bodyText(this.voice, row))].join('\n')),
    );
  }

  /**
   * Takes up some of these rows.
   * @param clock the page's
   * @returns whether all of them are in it
   */
  fill(rows: readonly MissionRow[], clock: {now(): number}): boolean {
    if (this.rows !== rows) {
      this.rows = rows;
      this.next = 0;
    }
    const end = clock.now() + SLICE;
    while (this.next < rows.length && clock.now() < end) this.of(rows[this.next++]!);
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
    const {index, pass, queries} = this;
    const holds = (query: string) => (part: string) => index.fold(part)[pass].includes(query);
    return kept(this.marked, text + id, () => {
      const query = queries.find((each) => holds(each)(text));
      if (query !== undefined) return stretchesBy(text, holds(query));
      const names = id ? both(index.names(id))[pass] : '';
      return [{text, found: names !== '' && queries.some((each) => names.includes(each))}];
    });
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
