import {fileURLToPath} from 'node:url';
import {readRecords, type DataRecord, type Records, type StatementRecord} from '../../data/build/record.js';
import type {Words} from '../../src/model/schema/kinds.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A record's value in the hands of somebody who errs: keys of any kind. */
export interface RecordValue {
  id: string;
  kind?: string;
  partOf?: string;
  name?: Words;
  statements?: (Omit<StatementRecord, 'status' | 'between'> & {status: string; between?: string[]})[];
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

/** The records of the project as they stand. */
export const real: Records = readRecords(root);

/** A record in those hands. */
export interface Draft {
  readonly kind: DataRecord['kind'];
  readonly file: string;
  readonly value: RecordValue;
}

/** The record of a file, to be changed at will. */
export function copyOf(file: string): Draft {
  const record = real.records.find((each) => each.file === file);
  if (!record) throw new Error(`no ${file}`);
  return structuredClone(record) as unknown as Draft;
}

/** A draft as the build takes it; what is wrong in it, the checks have to find. */
export const handedIn = (draft: Draft) => draft as unknown as DataRecord;

/** A change of one record, as somebody who errs would make it. */
export interface Slip {
  readonly file: string;
  readonly change: (value: RecordValue) => void;
}

/** All real records, with these changes. */
export function withSlips(...slips: readonly Slip[]): DataRecord[] {
  return real.records.map((record) => {
    const own = slips.filter(({file}) => file === record.file);
    if (own.length === 0) return record;
    const copy = structuredClone(record);
    own.forEach(({change}) => change((copy as unknown as Draft).value));
    return copy;
  });
}
