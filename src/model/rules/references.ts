import type {Kind} from '../schema/kinds.js';

const PLACES: readonly Kind[] = ['countries', 'organisations'];
const PARTIES: readonly Kind[] = ['parties', ...PLACES];

/** Keys whose value is the id of another record, or a list of such, with the kinds that it may be of. */
const REFERENCES: ReadonlyMap<string, readonly Kind[]> = new Map<string, readonly Kind[]>([
  ['partOf', ['countries']],
  ['host', ['countries']],
  ['country', ['countries']],
  ['states', ['countries']],
  ['city', ['cities']],
  ['seat', ['cities']],
  ['sender', PLACES],
  ['parties', PARTIES],
  ['claimant', PARTIES],
  ['claimants', PARTIES],
  ['author', ['parties']],
  ['chip', ['chips']],
  ['sources', ['sources']],
]);

/** An id that a record names: its place, the id, and the kinds of record that it may be of. */
export type Reference = readonly [path: string, id: string, kinds: readonly Kind[]];

/** Every id that a record names. */
export function* referencesOf(kind: Kind, record: {readonly id: string}): Generator<Reference> {
  if (kind === 'recognition') yield ['/id', record.id, PLACES];
  yield* referencesIn(kind, record, '', '');
}

function* referencesIn(kind: Kind, value: unknown, path: string, key: string): Generator<Reference> {
  // Who cites an obstacle is a state or organisation; whom a chip is aimed at is a record of its own.
  const kinds =
    key === 'actor' ? (kind === 'obstacles' ? PLACES : (['actors'] as const)) : REFERENCES.get(key);
  if (typeof value === 'string' && kinds) yield [path, value, kinds];
  else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* referencesIn(kind, each, `${path}/${index}`, key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [inner, each] of Object.entries(value))
      yield* referencesIn(kind, each, `${path}/${inner}`, inner);
  }
}
