import type {Kind} from '../../../src/model/schema/kinds.js';
import type {DataRecord} from '../record.js';
import type {Rule} from '../rule.js';

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

export const rule: Rule = {
  name: 'references',
  description: 'Whatever a record names (a state, a city, a party, a source) has a record of its own.',
  whole: true,
  check(records) {
    const idsOf = new Map<Kind, Set<string>>();
    for (const {kind, value} of records) idsOf.set(kind, (idsOf.get(kind) ?? new Set()).add(value.id));
    return records.flatMap((record) =>
      referencesOf(record)
        .filter(([, id, kinds]) => !kinds.some((kind) => idsOf.get(kind)?.has(id)))
        .map(([path, id, [folder]]) => ({
          file: record.file,
          path,
          says: `no record "${id}"`,
          mend: `add data/${folder}/${id}.yaml or correct the id`,
        })),
    );
  },
};
