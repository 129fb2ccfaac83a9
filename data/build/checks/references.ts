import type {Kind} from '../../../src/model/schema/kinds.js';
import {statementsOf, type DataRecord, type Message} from '../record.js';

const PLACES: readonly Kind[] = ['countries', 'organisations'];
const PARTIES: readonly Kind[] = ['parties', ...PLACES];

/** Keys whose value is the id of another record, or a list of such, with the kinds that it may be of. */
const REFERENCES: Readonly<Record<string, readonly Kind[]>> = {
  partOf: ['countries'],
  host: ['countries'],
  country: ['countries'],
  states: ['countries'],
  city: ['cities'],
  seat: ['cities'],
  sender: PLACES,
  parties: PARTIES,
  claimant: PARTIES,
  claimants: PARTIES,
  author: ['parties'],
  chip: ['chips'],
  sources: ['sources'],
};

/** Every id that a record names, with its place and the kinds of record that it may be of. */
export function referencesOf({kind, value}: DataRecord): [string, string, readonly Kind[]][] {
  const found: [string, string, readonly Kind[]][] = [];
  const walk = (each: unknown, path: string, key: string) => {
    // Who cites an obstacle is a state or organisation; whom a chip is aimed at is a record of its own.
    const kinds = key === 'actor' ? (kind === 'obstacles' ? PLACES : (['actors'] as const)) : REFERENCES[key];
    if (typeof each === 'string' && kinds) found.push([path, each, kinds]);
    if (Array.isArray(each)) each.forEach((one, index) => walk(one, `${path}/${index}`, key));
    else if (typeof each === 'object' && each !== null)
      for (const [inner, one] of Object.entries(each)) walk(one, `${path}/${inner}`, inner);
  };
  walk(value, '', '');
  if (kind === 'recognition') found.push(['/id', value.id, PLACES]);
  return found;
}

/** Whatever a record names (a state, a city, a source, an earlier statement) exists, and every source is used. */
export function checkReferences(records: readonly DataRecord[]): Message[] {
  const messages: Message[] = [];
  const idsOf = new Map<Kind, Set<string>>();
  for (const {kind, value} of records) idsOf.set(kind, (idsOf.get(kind) ?? new Set()).add(value.id));
  const used = new Set<string>();
  for (const record of records) {
    const {file} = record;
    const need = (path: string, id: string, known: ReadonlySet<string>, folder: string) => {
      if (known.has(id)) return;
      messages.push({
        file,
        path,
        says: `no record "${id}"`,
        mend: `add data/${folder}/${id}.yaml or correct the id`,
      });
    };
    for (const [path, id, kinds] of referencesOf(record)) {
      const known = new Set(kinds.flatMap((kind) => [...(idsOf.get(kind) ?? [])]));
      need(path, id, known, kinds[0] ?? '');
      if (kinds[0] === 'sources') used.add(id);
    }
    for (const [index, statement] of statementsOf(record).entries()) {
      const path = `/statements/${index}`;
      if (statement.refines && statement.refines !== statementsOf(record)[index - 1]?.id) {
        messages.push({
          file,
          path: `${path}/refines`,
          says: `"${statement.refines}" is not the statement before this one`,
          mend: 'a statement refines the one just before it, of the same day',
        });
      }
      if ((statement.status === 'contested') !== Boolean(statement.between)) {
        messages.push({
          file,
          path: `${path}/between`,
          says: 'a contested status needs its two sides, and only it has them',
          mend: 'write between: [republic, taliban], or another status',
        });
      }
    }
  }
  for (const {kind, file, value} of records) {
    if (kind === 'sources' && !used.has(value.id) && !value.background) {
      messages.push({
        file,
        path: '/id',
        says: 'no record uses this source',
        mend: 'cite it, or delete the file',
      });
    }
  }
  return messages;
}
