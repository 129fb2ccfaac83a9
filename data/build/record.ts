import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseDocument} from 'yaml';
import {KINDS, type Kind, type ValueOf} from '../../src/model/schema/kinds.js';

/** One record as read from one file. */
export type DataRecord = {
  [K in Kind]: {
    readonly kind: K;
    /** Path below the project's root, for messages. */
    readonly file: string;
    readonly value: ValueOf<K>;
  };
}[Kind];

/** Something that sources say, of any of the kinds of record that have a history. */
export type StatementRecord = ValueOf<
  'recognition' | 'missions' | 'missions-in-afghanistan'
>['statements'][number];

/** The values of all records of a kind, in the order of their file names. */
export function valuesOf<K extends Kind>(records: readonly DataRecord[], kind: K): ValueOf<K>[] {
  return records.filter((record) => record.kind === kind).map(({value}) => value as ValueOf<K>);
}

/** The history in a record; empty where its kind has none. */
export function statementsOf({value}: DataRecord): readonly StatementRecord[] {
  return 'statements' in value ? value.statements : [];
}

/** Something wrong in a record: where, what, and how to mend it. */
export interface Message {
  file: string;
  /** Place inside the file, such as `/statements/2/since`. */
  path: string;
  says: string;
  mend: string;
}

/** Everything that `data/` says, before any check. */
export interface Records {
  records: DataRecord[];
  /** Faults of reading: files that are no YAML. */
  messages: Message[];
}

/** Reads one YAML file; a fault in it comes back as messages, never as a throw. */
export function parseRecord(
  kind: Kind,
  file: string,
  text: string,
): {record?: DataRecord; messages: Message[]} {
  const document = parseDocument(text, {prettyErrors: true});
  const messages = document.errors.map(({message}) => ({
    file,
    path: '/',
    says: `not valid YAML: ${message.split('\n')[0]}`,
    mend: 'compare with a neighbouring record; texts with a colon or a quotation mark go in quotes',
  }));
  if (messages.length > 0) return {messages};
  // Whether it has its kind's shape, the check tells.
  const value: unknown = document.toJS();
  return {record: {kind, file, value} as DataRecord, messages};
}

/** Reads all records below `root`, in the order of their file names. */
export function readRecords(root: string): Records {
  const all: Records = {records: [], messages: []};
  for (const kind of KINDS) {
    for (const name of readdirSync(join(root, 'data', kind)).sort()) {
      if (!name.endsWith('.yaml')) continue;
      const file = `data/${kind}/${name}`;
      const {record, messages} = parseRecord(kind, file, readFileSync(join(root, file), 'utf8'));
      if (record) all.records.push(record);
      all.messages.push(...messages);
    }
  }
  return all;
}
