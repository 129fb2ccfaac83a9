import {faultsOf} from '../../../src/model/schema/faults.js';
import {SCHEMAS} from '../../../src/model/schema/kinds.js';
import type {DataRecord, Message} from '../record.js';

/** Each record has the shape that its kind's schema describes. */
export function checkShape(records: readonly DataRecord[]): Message[] {
  return records.flatMap(({kind, file, value}) =>
    faultsOf(SCHEMAS[kind], value).map((fault) => ({file, ...fault})),
  );
}
