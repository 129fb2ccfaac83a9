import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseDocument} from 'yaml';

/** The kinds of record, each a folder of `data/` with a schema of the same name in `data/schema/`. */
export const KINDS = [
  'countries',
  'organisations',
  'cities',
  'recognition',
  'missions',
  'missions-in-afghanistan',
  'sources',
] as const;
export type Kind = (typeof KINDS)[number];

/** Words in three languages; each translation names the English it was made from by its fingerprint. */
export interface Words {
  en: string;
  prs: Translation;
  ps: Translation;
}
export interface Translation {
  text: string;
  of: string;
  reviewed: boolean;
}

export interface StatementRecord {
  id: string;
  status: string;
  direction?: 'receives' | 'sends' | 'both';
  between?: string[];
  refines?: string;
  seat?: string;
  since?: string;
  until?: string;
  reported?: string;
  confidence: 'high' | 'medium' | 'low';
  sources: string[];
  note: Words;
}

/** A record's value; which of the members it has, its kind's schema says. */
export interface RecordValue {
  id: string;
  kind?: string;
  partOf?: string;
  name?: Words;
  statements?: StatementRecord[];
  host?: string;
  sender?: string;
  city?: string;
  country?: string;
  coordinates?: [number, number];
  type?: string;
  level?: string;
  body?: string;
  title?: string;
  publisher?: string;
  url?: string;
  published?: string;
}

/** One record as read from one file. */
export interface DataRecord {
  kind: Kind;
  /** Path below the project's root, for messages. */
  file: string;
  value: RecordValue;
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
  return {record: {kind, file, value: document.toJS() as RecordValue}, messages};
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
