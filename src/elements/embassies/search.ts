import {matcher, matches, matchesLoose} from '../../i18n/fold.js';
import {stretches, type Stretch} from '../../i18n/mark.js';
import type {MissionRow} from '../../model/mission-table.js';
import type {Voice} from '../../render/voice.js';
import {bodyText, cellText, cellValue, COLUMNS, type Column} from './words.js';

/** All that hosts and cities are called in any language, by code or id. */
export type OtherNames = ReadonlyMap<string, readonly string[]>;

/** Whether texts hold a query; what is asked of a text is remembered, since texts are few where rows are many. */
class Query {
  private readonly texts = new Map<string, boolean>();
  private readonly cells = COLUMNS.map(() => new Map<string, boolean>());
  private readonly asks: (text: string) => boolean;

  constructor(
    readonly text: string,
    isLoose: boolean,
    private readonly others: OtherNames | undefined,
  ) {
    this.asks = matcher(text, isLoose);
  }

  has(text: string): boolean {
    let answer = this.texts.get(text);
    if (answer === undefined) this.texts.set(text, (answer = this.asks(text)));
    return answer;
  }

  /** Whether a place has a name in any language that holds it. */
  names(place: string): boolean {
    return this.others?.get(place)?.some((name) => this.has(name)) ?? false;
  }

  /** A cell is put into words once for all rows that say the same. */
  private hasCell(voice: Voice, row: MissionRow, column: Column, index: number): boolean {
    const answers = this.cells[index]!;
    const value = cellValue(row, column);
    const key = column === 'control' ? value + row.mission.type : value;
    let answer = answers.get(key);
    if (answer === undefined) {
      // A day is found as it is printed and as it is written everywhere: in Dari, 2025 finds what is of 1404.
      const day = column === 'since' || column === 'reported' ? value : '';
      answer = this.has(cellText(voice, row, column)) || (day !== '' && this.has(day));
      answers.set(key, answer);
    }
    return answer;
  }

  /** Whether a text of the row holds it. */
  holds(voice: Voice, row: MissionRow): boolean {
    return (
      COLUMNS.some((column, index) => this.hasCell(voice, row, column, index)) ||
      (row.mission.body ? this.has(bodyText(voice, row)) : false) ||
      this.names(row.mission.host) ||
      this.names(row.mission.city)
    );
  }
}

/** A search in one pass: for the query as a whole, and for its words, which may stand in several cells. */
export class Search {
  private readonly queries: readonly Query[];
  private readonly marked = new Map<string, readonly Stretch[]>();

  /** @param isLoose whether it is the second pass, when the first finds nothing */
  constructor(
    query: string,
    private readonly isLoose: boolean,
    others: OtherNames | undefined,
  ) {
    const words = query.trim().split(/\s+/);
    this.queries = [query, ...(words.length > 1 ? words : [])].map(
      (each) => new Query(each, isLoose, others),
    );
  }

  finds(voice: Voice, row: MissionRow): boolean {
    const [whole, ...words] = this.queries;
    return whole!.holds(voice, row) || (words.length > 0 && words.every((word) => word.holds(voice, row)));
  }

  /** A text with what was found in it; found as a whole where only another name of the same place, `id`, is held. */
  mark(text: string, id?: string): readonly Stretch[] {
    const query = this.queries.find((each) => each.has(text));
    if (query) {
      const made =
        this.marked.get(text) ?? stretches(text, query.text, this.isLoose ? matchesLoose : matches);
      this.marked.set(text, made);
      return made;
    }
    return [{text, found: id ? this.queries.some((each) => each.names(id)) : false}];
  }
}

/** The rows that a query finds; `search` marks them, and is undefined where nothing is searched for. */
export function searchRows(
  voice: Voice,
  rows: readonly MissionRow[],
  query: string,
  others: OtherNames | undefined,
): {rows: readonly MissionRow[]; search?: Search; similar: boolean} {
  if (!query.trim()) return {rows, similar: false};
  for (const similar of [false, true]) {
    const search = new Search(query, similar, others);
    const found = rows.filter((row) => search.finds(voice, row));
    if (found.length > 0) return {rows: found, search, similar};
  }
  return {rows: [], similar: false};
}
