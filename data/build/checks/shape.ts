import {readFileSync} from 'node:fs';
import {Ajv, type ErrorObject, type ValidateFunction} from 'ajv';
import {KINDS, type DataRecord, type Kind, type Message} from '../record.js';

const schemaFolder = new URL('../../schema/', import.meta.url);
const load = (name: string) =>
  JSON.parse(readFileSync(new URL(`${name}.json`, schemaFolder), 'utf8')) as object;

const ajv = new Ajv({allErrors: true, strict: false});
ajv.addSchema(load('common'));
const validators = Object.fromEntries(KINDS.map((kind) => [kind, ajv.compile(load(kind))])) as Record<
  Kind,
  ValidateFunction
>;

function says(error: ErrorObject): {says: string; mend: string} {
  const {keyword, params, message = ''} = error;
  if (keyword === 'additionalProperties') {
    return {
      says: `unknown key "${params['additionalProperty']}"`,
      mend: 'take it out, or correct its spelling',
    };
  }
  if (keyword === 'enum') {
    return {
      says: 'not a word of the vocabulary',
      mend: `use one of: ${(params['allowedValues'] as string[]).join(', ')}`,
    };
  }
  if (keyword === 'required') {
    return {says: `"${params['missingProperty']}" is missing`, mend: `add ${params['missingProperty']}:`};
  }
  if (keyword === 'type' && error.schemaPath.includes('day')) {
    return {says: 'a day must be text', mend: "write it in quotes: '2025' or '2025-07-03'"};
  }
  return {says: message, mend: `see data/schema and data/README.md`};
}

/** Each record has the shape that its kind's schema describes. */
export function checkShape(records: readonly DataRecord[]): Message[] {
  return records.flatMap(({kind, file, value}) => {
    const validate = validators[kind];
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => ({file, path: error.instancePath || '/', ...says(error)}));
  });
}
