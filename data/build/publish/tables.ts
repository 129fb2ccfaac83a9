import * as v from 'valibot';
import {KINDS, type Kind} from '../../../src/model/schema/kinds.js';
import {fieldsOf, type Field} from '../fields.js';
import {valuesOf, type DataRecord} from '../record.js';
import {isPartial, LANGUAGES, type Lang} from '../languages.js';

/** One column of a published table. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean';
  readonly description: string;
  readonly required: boolean;
  readonly options?: readonly string[];
  readonly pattern?: string;
  /** The table whose `id` stands here. */
  readonly references?: string;
}

/** One published table: a kind of record, or the items inside the records of a kind. */
export interface Table {
  /** Its file is `<name>.csv`. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Names of the columns that together tell one row from another. */
  readonly key: readonly string[];
}

/** Keys that hold the id of a record of one kind. Where it may be of several kinds, no table can be named. */
const REFERENCES: Readonly<Record<string, Kind>> = {
  partOf: 'countries',
  host: 'countries',
  country: 'countries',
  city: 'cities',
  seat: 'cities',
  chip: 'chips',
  author: 'parties',
  'leverage/actor': 'actors',
  'interests/actor': 'actors',
};

/** What the record is called in the tables of its items. */
const OWNERS: Partial<Record<Kind, string>> = {
  recognition: 'place',
  missions: 'mission',
  'missions-in-afghanistan': 'mission',
  chips: 'chip',
  obstacles: 'obstacle',
  claims: 'claim',
};

const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const phrase = (description: string, end: string) => `${description.replace(/\.$/, '')}, ${end}.`;

/** A column, with what it takes from a record. */
interface Cell extends Column {
  readonly of: (value: Record<string, unknown>) => unknown;
}

/** Words of one record in one language, as they stand in it. */
type Said = Partial<Record<Lang, string | {text: string; reviewed: boolean}>> | undefined;

/** The columns that one key makes. */
function cellsOf(kind: Kind, field: Field): Cell[] {
  const {key, form, optional, description, options, pattern, schema} = field;
  const name = snake(key);
  const base = {name, type: 'string' as const, description, required: !optional};
  switch (form) {
    case 'items':
      return [];
    case 'words':
      return LANGUAGES.flatMap(({lang, english}): Cell[] => {
        const said = (value: Record<string, unknown>) => (value[key] as Said)?.[lang];
        const text: Cell = {
          ...base,
          name: `${name}_${lang}`,
          required: base.required && !isPartial(lang),
          description: phrase(description, `in ${english}`),
          of: (value) => {
            const words = said(value);
            return typeof words === 'object' ? words.text : words;
          },
        };
        if (lang === 'en') return [text];
        const reviewed: Cell = {
          ...base,
          name: `${name}_${lang}_reviewed`,
          type: 'boolean',
          required: base.required && !isPartial(lang),
          description: `Whether a native speaker has reviewed ${name}_${lang}.`,
          of: (value) => {
            const words = said(value);
            return typeof words === 'object' ? words.reviewed : undefined;
          },
        };
        return [text, reviewed];
      });
    case 'spellings':
      return LANGUAGES.map(({lang, english}) => ({
        ...base,
        name: `${name}_${lang}`,
        description: phrase(description, `in ${english}; several are parted by " | "`),
        of: (value) =>
          [(value[key] as Partial<Record<Lang, string | string[]>> | undefined)?.[lang] ?? []]
            .flat()
            .join(' | '),
      }));
    case 'pair':
      return ['longitude', 'latitude'].map((axis, index) => ({
        ...base,
        name: axis,
        type: 'number',
        of: (value) => (value[key] as number[] | undefined)?.[index],
      }));
    case 'list':
      return [
        {
          ...base,
          // A list that may be empty is an empty cell.
          required: base.required && !v.is(schema, []),
          description: phrase(description, 'several are parted by spaces'),
          of: (value) => (value[key] as string[] | undefined)?.join(' '),
        },
      ];
    default:
      return [
        {
          ...base,
          type: form === 'number' ? 'number' : form === 'flag' ? 'boolean' : 'string',
          options,
          pattern,
          references: REFERENCES[`${kind}/${key}`] ?? REFERENCES[key],
          of: (value) => value[key],
        },
      ];
  }
}

const shown = (value: unknown) =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

/** The column alone, without the function that fills it. */
const columnOf = ({name, type, description, required, options, pattern, references}: Cell): Column => ({
  name,
  type,
  description,
  required,
  options,
  pattern,
  references,
});

/** A table of these values. */
function table(
  name: string,
  title: string,
  key: readonly string[],
  cells: readonly Cell[],
  values: readonly Record<string, unknown>[],
): Table {
  return {
    name,
    title,
    key,
    columns: cells.map(columnOf),
    rows: values.map((value) => cells.map(({of}) => shown(of(value)))),
  };
}

/** The table of a kind, and one for each list of items in its records. */
function tablesOf(records: readonly DataRecord[], kind: Kind): Table[] {
  const values = valuesOf(records, kind) as unknown as Record<string, unknown>[];
  const fields = fieldsOf(kind);
  const whole = table(
    kind,
    `data/${kind}`,
    ['id'],
    fields.flatMap((field) => cellsOf(kind, field)),
    values,
  );
  const items = fields.filter(({form}) => form === 'items');
  return [
    whole,
    ...items.map(({key, description, fields: inner = []}) => {
      const owner: Cell = {
        name: OWNERS[kind] ?? 'record',
        type: 'string',
        description: `The record of ${kind} that it belongs to.`,
        required: true,
        references: kind,
        of: (value) => value['owner'],
      };
      const rows = values.flatMap(({id, [key]: list}) =>
        ((list ?? []) as object[]).map((item) => ({...item, owner: id})),
      );
      const cells = [owner, ...inner.flatMap((field) => cellsOf(kind, field))];
      return table(`${kind}-${kebab(key)}`, description, ['id'], cells, rows);
    }),
  ];
}

/** Which record or item cites which source: a line for each, for whoever joins tables. */
function citations(tables: readonly Table[]): Table {
  const rows = tables.flatMap(({name, columns, rows: lines}) => {
    const [id, sources] = ['id', 'sources'].map((each) =>
      columns.findIndex((column) => column.name === each),
    );
    if (sources === -1) return [];
    return lines.flatMap((line) =>
      (line[sources ?? 0] ?? '')
        .split(' ')
        .filter(Boolean)
        .map((source) => [name, line[id ?? 0] ?? '', source]),
    );
  });
  const column = {type: 'string' as const, required: true};
  return {
    name: 'citations',
    title: 'Which record cites which source',
    key: ['table', 'id', 'source'],
    columns: [
      {...column, name: 'table', description: 'The table that the citing row is in.'},
      {...column, name: 'id', description: 'The id of the citing row.'},
      {...column, name: 'source', description: 'The source.', references: 'sources'},
    ],
    rows,
  };
}

/** All records as tables, in the order of the kinds. */
export function tablesFrom(records: readonly DataRecord[]): Table[] {
  const tables = KINDS.flatMap((kind) => tablesOf(records, kind));
  return [...tables, citations(tables)];
}

const cell = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/**
 * A table as CSV by RFC 4180. Unlike the elements' downloads, which people open in a spreadsheet, nothing is put before
 * a text that looks like a formula: a program reads these, and has to get the records as they are.
 */
export function tableCsv({columns, rows}: Table): string {
  return [columns.map(({name}) => name), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
