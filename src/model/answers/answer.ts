import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import type {MissionType} from '../vocabulary.js';

/** The elements that answer a question, by their tags. */
export const ELEMENTS = [
  'recognition-map',
  'embassy-status-table',
  'leverage-matrix',
  'engagement-ladder',
  'engagement-timeline',
  'mission-trend',
  'claim-check',
  'legitimacy-obstacles',
  'legitimacy-balance',
  'isolation-figures',
  'state-profile',
] as const;
export type ElementName = (typeof ELEMENTS)[number];

/** Cells that are a word of the vocabulary, a state's or organisation's code, or a record's id. */
export const CODE_KINDS = [
  'place',
  'party',
  'confidence',
  'direction',
  'event-kind',
  'salience',
  'basis',
  'role',
  'verdict',
  'measure',
] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/** What stands in one place of a table: a value with its kind, in no language. */
export type Cell =
  | {readonly kind: CodeKind; readonly code: string}
  /** Several states and organisations, or several who act or claim. */
  | {readonly kind: 'places' | 'parties'; readonly codes: readonly string[]}
  | {
      readonly kind: 'status';
      readonly code: string;
      /** What stands against what, where it is contested. */
      readonly sides: readonly string[];
      /** The kind of mission that it is said of: in Pashto the word agrees with it. */
      readonly type?: MissionType;
    }
  | {
      readonly kind: 'mission';
      readonly id: string;
      readonly type: MissionType;
      readonly city: string;
      readonly body?: string;
    }
  /** A day as precisely as it is known; `approximate`: known to within a few days, or from a report only. */
  | {readonly kind: 'day'; readonly day: Day; readonly approximate?: true}
  | {readonly kind: 'count'; readonly value: number}
  /** A number that a source gives, with what it counts. */
  | {
      readonly kind: 'quantity';
      readonly value: number;
      readonly unit?: string;
      readonly atLeast?: true;
      readonly approximate?: true;
    }
  /** A record's own words, by `recordId/key`. */
  | {readonly kind: 'text'; readonly key: string}
  /** Ids of sources. */
  | {readonly kind: 'sources'; readonly ids: readonly string[]}
  /** Ids of the statements that a status rests on: their sources come with the notes, when a reader asks for them. */
  | {readonly kind: 'statements'; readonly ids: readonly string[]};

export type CellKind = Cell['kind'];
export type CellOf<K extends CellKind> = Cell & {readonly kind: K};

export interface Column {
  /** Names the column everywhere: its heading in words, and the header of a CSV file. */
  readonly id: string;
  readonly kind: CellKind;
  /** The heading, where the facts themselves give it: a status that is counted below. */
  readonly head?: Cell;
}

export interface Row {
  /** Of the record that the row is about; it never changes. */
  readonly id: string;
  /** One for each column; null where the facts are silent. */
  readonly cells: readonly (Cell | null)[];
}

export interface Table {
  readonly id: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** What an element has to say on one day, in no language. Picture, table, text and downloads all come from it. */
export interface Answer {
  readonly element: ElementName;
  /** Which of the element's questions, where it has several: the layer of the map. */
  readonly variant?: string;
  /** The state, claim … that was asked about, where it was one. */
  readonly subject?: Cell;
  readonly day: Day;
  /** The dataset's own day: what happened later is not in it. */
  readonly datasetDay: Day;
  /** The numbers of the sentence that sums the answer up. */
  readonly counts: Readonly<Record<string, number>>;
  /** The first is the answer itself; the others stand beside it. */
  readonly tables: readonly Table[];
  /** Ids of the sources of all its cells, in the order in which they are met. */
  readonly sources: readonly string[];
  /** Ids of the statements that it rests on, likewise. */
  readonly statements: readonly string[];
}

/** A column with how its cells are got from what a row is about. */
export interface ColumnOf<T> extends Column {
  readonly cell: (row: T) => Cell | null;
}

export function column<T, K extends CellKind>(
  id: string,
  kind: K,
  cell: (row: T) => CellOf<K> | null,
  head?: Cell,
): ColumnOf<T> {
  return {id, kind, cell, head};
}

/** A table with a row for each of `items`. */
export function table<T>(
  id: string,
  items: readonly T[],
  idOf: (item: T) => string,
  columns: readonly ColumnOf<T>[],
): Table {
  return {
    id,
    columns: columns.map(({id, kind, head}) => (head ? {id, kind, head} : {id, kind})),
    rows: items.map((item) => ({id: idOf(item), cells: columns.map(({cell}) => cell(item))})),
  };
}

export const code = <K extends CodeKind>(kind: K, code: string | undefined) =>
  code === undefined ? null : ({kind, code} as CellOf<K>);

export const day = (day: Day | undefined, approximate?: true) =>
  day === undefined ? null : ({kind: 'day', day, ...(approximate && {approximate})} as const);

export const count = (value: number) => ({kind: 'count', value}) as const;

export const text = (record: string, key: string) => ({kind: 'text', key: `${record}/${key}`}) as const;

export const sources = (ids: readonly string[] | undefined) =>
  ids && ids.length > 0 ? ({kind: 'sources', ids} as const) : null;

export const statements = (ids: readonly string[]) =>
  ids.length > 0 ? ({kind: 'statements', ids} as const) : null;

/** A number with what it counts, as a claim or a figure states it. */
export function quantity(
  value: number | undefined,
  {unit, atLeast, approximate}: {unit?: string; atLeast?: true; approximate?: true} = {},
): CellOf<'quantity'> | null {
  if (value === undefined) return null;
  return {
    kind: 'quantity',
    value,
    ...(unit && {unit}),
    ...(atLeast && {atLeast}),
    ...(approximate && {approximate}),
  };
}

/** An answer, with the sources and statements of its tables collected; a table beside it is there if it has a row. */
export function answer(
  element: ElementName,
  day: Day,
  dataset: Pick<Dataset, 'day'>,
  all: readonly Table[],
  counts: Readonly<Record<string, number>>,
  about: Pick<Answer, 'variant' | 'subject'> = {},
): Answer {
  const tables = all.filter(({rows}, index) => index === 0 || rows.length > 0);
  const cells = tables.flatMap(({rows}) => rows.flatMap((row) => row.cells));
  const idsOf = (kind: 'sources' | 'statements') => [
    ...new Set(cells.flatMap((cell) => (cell?.kind === kind ? cell.ids : []))),
  ];
  return {
    element,
    ...about,
    day,
    datasetDay: dataset.day,
    counts,
    tables,
    sources: idsOf('sources'),
    statements: idsOf('statements'),
  };
}
