import dataset from 'virtual:records';
import {tight} from '../../../src/i18n/fold.js';
import type {Lang} from '../../../src/i18n/lang.js';
import {historyOf, type Stretch} from '../../../src/model/history.js';
import type {Statement} from '../../../src/model/statement.js';
import {KIND_NAMES, type Mark} from './words.js';

/** The records as the explorer asks them: each with its marks, its newest day and all that can be searched in it. */

/** Words of a record as they are published. */
export interface Words {
  readonly en: string;
  readonly prs: {readonly text: string; readonly reviewed: boolean};
  readonly ps: {readonly text: string; readonly reviewed: boolean};
}
export type Value = string | number | boolean | Words | readonly Value[] | {readonly [key: string]: Value};
export type Fields = {readonly [key: string]: Value};

export interface Entry {
  readonly kind: string;
  readonly id: string;
  readonly fields: Fields;
  readonly marks: ReadonlySet<Mark>;
  /** The days on which its statements contradict each other. */
  readonly contested: readonly Stretch<string>[];
  /** The newest day that it names; empty where it names none. */
  readonly day: string;
}

export const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'en' in value && 'prs' in value && 'ps' in value;

export const wordsIn = (words: Words, lang: Lang): string => (lang === 'en' ? words.en : words[lang].text);

/** All values inside a value, itself among them. */
function* inside(value: Value): Generator<Value> {
  yield value;
  if (typeof value !== 'object' || isWords(value)) return;
  for (const part of Array.isArray(value) ? value : Object.values(value as Fields))
    yield* inside(part as Value);
}

const DAY_KEYS = ['since', 'reported', 'date', 'published'];

function newestDay(fields: Fields): string {
  const days = [...inside(fields)].flatMap((value) =>
    typeof value === 'object' && !Array.isArray(value) && !isWords(value)
      ? DAY_KEYS.flatMap((key) => ((value as Fields)[key] as string | undefined) ?? [])
      : [],
  );
  return days.sort().pop() ?? '';
}

function entryOf(kind: string, fields: Fields): Entry {
  const statements = (fields['statements'] ?? []) as unknown as readonly Statement[];
  const stretches = statements.length > 0 ? historyOf(statements, dataset) : [];
  const contested = stretches.filter(({standing}) => standing.status === 'contested');
  const values = [...inside(fields)];
  const marks = new Set<Mark>();
  if (contested.some(({to}) => !to)) marks.add('contested');
  else if (contested.length > 0) marks.add('wasContested');
  if (fields['verdict'] === 'disputed') marks.add('contested');
  if (statements.some(({confidence}) => confidence === 'low')) marks.add('low');
  if (fields['basis'] === 'editorial-inference') marks.add('inferred');
  if (values.some((value) => isWords(value) && !(value.prs.reviewed && value.ps.reviewed)))
    marks.add('unreviewed');
  return {kind, id: fields['id'] as string, fields, marks, contested, day: newestDay(fields)};
}

const recordsOf = (kind: string) => (dataset[kind] ?? []) as readonly Fields[];

/** All records, those of a kind with the newest first. */
export const ENTRIES: readonly Entry[] = Object.keys(KIND_NAMES).flatMap((kind) =>
  recordsOf(kind)
    .map((fields) => entryOf(kind, fields))
    .sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0)),
);

/** What codes and ids are called; of a position, its state. */
export const NAMES: ReadonlyMap<string, Words> = new Map(
  ['obstacles', 'interests', 'chips', 'actors', 'parties', 'cities', 'organisations', 'countries'].flatMap(
    (kind) =>
      recordsOf(kind).flatMap((fields) => {
        const words = fields['name'] ?? fields['label'];
        return isWords(words) ? [[fields['id'] as string, words] as const] : [];
      }),
  ),
);

export const SOURCES: ReadonlyMap<string, Fields> = new Map(
  recordsOf('sources').map((source) => [source['id'] as string, source]),
);

/** The records that cite a source. */
export const citing = (source: string): readonly Entry[] =>
  ENTRIES.filter(({kind, fields}) => kind !== 'sources' && [...inside(fields)].includes(source));

const folded = new WeakMap<Entry, string>();

/** Whether a record holds a text in any language, in its own words or in the names that it refers to, spelling aside. */
export function holds(entry: Entry, query: string): boolean {
  let text = folded.get(entry);
  if (text === undefined) {
    const said = [...inside(entry.fields)].flatMap((value) => {
      if (isWords(value)) return [value.en, value.prs.text, value.ps.text];
      if (typeof value !== 'string') return typeof value === 'number' ? [`${value}`] : [];
      const words = NAMES.get(value);
      return [value, ...(words ? [words.en, words.prs.text, words.ps.text] : [])];
    });
    text = said.map(tight).join('\n');
    folded.set(entry, text);
  }
  return text.includes(query);
}

export const {day: DATASET_DAY} = dataset;
