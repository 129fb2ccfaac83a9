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

/**
 * Tells every id that a record names.
 * @param tell the id, the kinds of record that it may be of, and where it stands
 */
export function eachReference(
  kind: Kind,
  record: {readonly id: string},
  tell: (id: string, kinds: readonly Kind[], path: () => string) => void,
): void {
  // Who cites an obstacle is a state or organisation; whom a chip is aimed at is a record of its own.
  const actors: readonly Kind[] = kind === 'obstacles' ? PLACES : ['actors'];
  const keys: (string | number)[] = [''];
  const path = () => keys.join('/');
  const walk = (value: unknown, key: string) => {
    if (typeof value === 'string') {
      const kinds = key === 'actor' ? actors : REFERENCES.get(key);
      if (kinds) tell(value, kinds, path);
    } else if (Array.isArray(value)) {
      value.forEach((each, index) => step(index, each, key));
    } else if (typeof value === 'object' && value !== null) {
      for (const inner of Object.keys(value))
        step(inner, (value as Readonly<Record<string, unknown>>)[inner], inner);
    }
  };
  const step = (at: string | number, value: unknown, key: string) => {
    keys.push(at);
    walk(value, key);
    keys.pop();
  };
  if (kind === 'recognition') tell(record.id, PLACES, () => '/id');
  walk(record, '');
}
