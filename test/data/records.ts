import {fileURLToPath} from 'node:url';
import {readRecords, type DataRecord, type Records, type RecordValue} from '../../data/build/record.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The records of the project as they stand. */
export const real: Records = readRecords(root);

/** The record of a file, to be changed at will. */
export function copyOf(file: string): DataRecord {
  const record = real.records.find((each) => each.file === file);
  if (!record) throw new Error(`no ${file}`);
  return structuredClone(record);
}

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
    own.forEach(({change}) => change(copy.value));
    return copy;
  });
}
