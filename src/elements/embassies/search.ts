import {matches, matchesLoose} from '../../i18n/fold.js';
import {stretches, type Stretch} from '../../i18n/mark.js';
import type {MissionRow} from '../../model/mission-table.js';
import type {Voice} from '../../render/voice.js';
import {bodyText, cellText, cellValue, COLUMNS, type Column} from './words.js';

/** All that hosts and cities are called in any language, by code or id. */
export type OtherNames = ReadonlyMap<string, readonly string[]>;

/** A search for one query in one pass; what is asked of a text is remembered, since texts are few where rows are many. */
export class Search {
  private readonly answers = new Map<string, boolean>();
  private readonly words: readonly string[];

  /** @param holds `matches` in the first pass, `matchesLoose` in the second, when the first finds nothing */
  constructor(
    private readonly query: string,
    private readonly others: OtherNames | undefined,
    private readonly holds: typeof matches,
  ) {
    this.words = query.trim().split(/\s+/);
  }

  private has(query: string, text: string): boolean {
    const key = `${query}\n${text}`;
    let answer = this.answers.get(key);
    if (answer === undefined) this.answers.set(key, (answer = this.holds(query, text)));
    return answer;
  }

  /** The same of a cell: it is put into words once for all rows that say the same. */
  private hasCell(query: string, voice: Voice, row: MissionRow, column: Column): boolean {
    const key = `${query}\n${column} ${cellValue(row, column)} ${row.mission.type}`;
    let answer = this.answers.get(key);
    if (answer === undefined) {
      const text = cellText(voice, row, column);
      // A day is found as it is printed and as it is written everywhere: in Dari, 2025 finds what is of 1404.
      const day = column === 'since' || column === 'reported' ? (row[column] ?? '') : '';
      answer = [text, day].some((each) => this.holds(query, each));
      this.answers.set(key, answer);
    }
    return answer;
  }

  /** Whether one text of the row holds the query, or each of its words stands in one of them. */
  finds(voice: Voice, row: MissionRow): boolean {
    const {host, city} = row.mission;
    const held = (query: string) =>
      COLUMNS.some((column) => this.hasCell(query, voice, row, column)) ||
      this.has(query, bodyText(voice, row)) ||
      [host, city].some((id) => this.others?.get(id)?.some((name) => this.has(query, name)));
    return held(this.query) || (this.words.length > 1 && this.words.every(held));
  }

  /** A text with what was found in it; found as a whole where only another name of the same place, `id`, is held. */
  mark(text: string, id?: string): readonly Stretch[] {
    const query = [this.query, ...this.words].find((each) => this.has(each, text));
    if (query) return stretches(text, query, this.holds);
    const found = (id && this.others?.get(id)?.some((name) => this.has(this.query, name))) || false;
    return [{text, found}];
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
  for (const holds of [matches, matchesLoose]) {
    const search = new Search(query, others, holds);
    const found = rows.filter((row) => search.finds(voice, row));
    if (found.length > 0) return {rows: found, search, similar: holds === matchesLoose};
  }
  return {rows: [], similar: false};
}
