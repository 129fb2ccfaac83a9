import {toJsonSchema} from '@valibot/to-json-schema';
import * as v from 'valibot';
import {day} from '../../../src/model/schema/common.js';
import {KINDS, SCHEMAS, type Kind} from '../../../src/model/schema/kinds.js';
import {datasetDay} from '../facts.js';
import type {Head} from '../project.js';
import {valuesOf, type DataRecord} from '../record.js';

/** The schema of the whole dataset: its head, and a list for each kind of record. */
const wholeSchema = v.object({
  title: v.string(),
  licence: v.string(),
  version: v.string(),
  start: v.pipe(day, v.description('The first day that can be asked about: Kabul was taken.')),
  day: v.pipe(
    day,
    v.description('The day that the dataset stands at: the newest that a statement speaks of.'),
  ),
  ...(Object.fromEntries(KINDS.map((kind) => [kind, v.array(SCHEMAS[kind])])) as unknown as Record<
    Kind,
    v.GenericSchema
  >),
});

/** The whole dataset as one value: the form that an element's `src` takes as well. */
export function wholeDataset(records: readonly DataRecord[], {title, licence, start}: Head, version: string) {
  return {
    title,
    licence,
    version,
    start,
    day: datasetDay(records),
    ...(Object.fromEntries(KINDS.map((kind) => [kind, valuesOf(records, kind)])) as Record<Kind, unknown[]>),
  };
}

/** JSON Schemas (draft 7) by file name: one for each kind of record, one for the whole dataset. */
export function jsonSchemas(): Record<string, object> {
  const convert = (schema: v.GenericSchema, title: string) => ({
    ...toJsonSchema(schema, {
      // The one rule that is checked by code is that a source stands in a list once.
      overrideAction: ({valibotAction, jsonSchema}) =>
        valibotAction.type === 'check' ? {...jsonSchema, uniqueItems: true} : undefined,
    }),
    title,
  });
  return Object.fromEntries([
    ...KINDS.map((kind) => [`${kind}.json`, convert(SCHEMAS[kind], `A record of data/${kind}`)]),
    ['recognition-elements.json', convert(wholeSchema, 'The dataset of recognition-elements')],
  ]) as Record<string, object>;
}
