import type {Kind, Words} from '../../src/model/schema/kinds.js';
import type {Cited} from './details.js';
import {statementsOf, valuesOf, type DataRecord} from './record.js';
import {toldIds} from '../../src/model/told.js';

type Tree = {readonly [key: string]: unknown};

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const isWords = (value: unknown): value is Words => isTree(value) && 'en' in value && 'prs' in value;

/** Kinds of record that are a history of statements. */
const STATEMENTS: readonly Kind[] = ['recognition', 'missions', 'missions-in-afghanistan'];

/** Keys of what a record is called: these words come as names, all others are notes. */
const NAMES = ['name', 'title', 'label'];

/** Whatever has an id in a value, by it. */
function* identified(value: unknown): Generator<[string, Tree]> {
  if (!isTree(value)) return;
  if (typeof value['id'] === 'string') yield [value['id'], value];
  for (const own of Object.values(value)) yield* identified(own);
}

/** The note of what has an id: of a claim the assessment, since its text is what it is called. */
function noteOf(kind: Kind, value: Tree): Words | undefined {
  const isCalledByText = (kind === 'claims' || kind === 'assessments') && 'text' in value;
  const found = Object.entries(value).find(
    ([key, own]) => isWords(own) && !NAMES.includes(key) && !(isCalledByText && key === 'text'),
  );
  return found?.[1] as Words | undefined;
}

/** Notes and sources of the records of a kind: of statements in their order, else of all that has an id (`toldIds`). */
export function toldOf(records: readonly DataRecord[], kind: Kind): Cited[] {
  if (STATEMENTS.includes(kind))
    return records.filter((record) => record.kind === kind).flatMap(statementsOf);
  const values = valuesOf(records, kind);
  const byId = new Map([...identified(values)]);
  return toldIds(values).map((id) => {
    const value = byId.get(id) ?? {};
    return {note: noteOf(kind, value), sources: value['sources'] as readonly string[] | undefined};
  });
}
