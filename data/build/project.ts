import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';
import {check, formatMessage} from './check.js';
import {readRecords, type DataRecord, type Message} from './record.js';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What `data/dataset.yaml` says of the dataset as a whole. */
export interface Head {
  readonly title: string;
  readonly licence: string;
  /** The first day that anything can be asked about. */
  readonly start: string;
}

export function readHead(): Head {
  return parse(readFileSync(join(root, 'data/dataset.yaml'), 'utf8')) as Head;
}

/** The version of the package, which is that of the facts in it. */
export function readVersion(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string}).version;
}

/** Prints all faults and ends with exit code 1; does nothing where there are none. */
export function endWith(messages: readonly Message[], because: string): void {
  if (messages.length === 0) return;
  console.error(messages.map(formatMessage).join('\n'));
  const faults = messages.length === 1 ? '1 fault' : `${messages.length} faults`;
  console.error(`\n${faults} ${because}`);
  process.exit(1);
}

/** All records, or an end with all faults where one is not sound. */
export function readSound(): DataRecord[] {
  const read = readRecords(root);
  endWith(check(read), 'in data/; nothing done.');
  return read.records;
}
