import {KINDS, type Kind} from '../../../src/model/schema/kinds.js';
import {valuesOf, type DataRecord} from '../record.js';
import type {Dossier, Expected} from './dossier.js';

/** What `data/corrections.yaml` says: a value that was corrected against the dossier, and why. */
export interface Correction {
  readonly id: string;
  readonly key: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly reason: string;
}

export interface Comparison {
  /** What the dossier has and `data/` has not, or has otherwise without saying why. */
  readonly missing: readonly string[];
  /** What was corrected, each with its reason. */
  readonly corrected: readonly string[];
  /** Corrections that are listed and correct nothing. */
  readonly idle: readonly string[];
}

type Item = Readonly<Record<string, unknown>>;

/** All records and the items in them of one kind, by id. */
function itemsById(records: readonly DataRecord[], kind: Kind): Map<string, Item> {
  const found = new Map<string, Item>();
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value && typeof value.id === 'string') found.set(value.id, value);
    Object.values(value).forEach(walk);
  };
  valuesOf(records, kind).forEach(walk);
  return found;
}

const shown = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Compares all values of a dossier with the records. */
export function compareWith(
  records: readonly DataRecord[],
  {expected, sources}: Dossier,
  corrections: readonly Correction[],
): Comparison {
  const byKind = new Map(KINDS.map((kind) => [kind, itemsById(records, kind)]));
  const ours = valuesOf(records, 'sources');
  const sourceOf = new Map([
    ...ours.flatMap(({id, also = []}) => also.map((other): [string, string] => [other, id])),
    ...ours.map(({id}): [string, string] => [id, id]),
  ]);
  const missing: string[] = [];
  const corrected: string[] = [];
  const applied = new Set<Correction>();

  /** Values that mean the same are made the same: sources by our ids, lists of them in any order. */
  const plain = (key: string, value: unknown): unknown => {
    if (value === undefined || value === null) return undefined;
    if (key === 'sources')
      return [...new Set((value as string[]).map((id) => sourceOf.get(id) ?? id))].sort();
    return value;
  };
  const same = (key: string, one: unknown, other: unknown) =>
    shown(plain(key, one)) === shown(plain(key, other));

  const moved = new Map(
    corrections.filter(({key}) => key === 'id').map((correction) => [correction.id, correction]),
  );
  const check = ({kind, id, key, value}: Expected) => {
    const move = moved.get(id);
    const own = kind === 'sources' ? (sourceOf.get(id) ?? id) : typeof move?.to === 'string' ? move.to : id;
    // What moved may be of another kind: a total that is evidence beside a claim.
    const item = (move ? [...byKind.values()] : [byKind.get(kind)])
      .map((items) => items?.get(own))
      .find(Boolean);
    if (!item) {
      if (key === 'id') missing.push(`${kind} ${id}: no such record`);
      return;
    }
    if (key === 'id') {
      if (!move) return;
      applied.add(move);
      corrected.push(`${kind} ${id}: is ${own}: ${move.reason}`);
      return;
    }
    const here = move && key === 'value' && !(key in item) ? item['figure'] : item[key];
    if (same(key, here, value)) return;
    // Of two ids of one source the one with the day more exactly known was kept.
    if (kind === 'sources' && typeof here === 'string' && here.startsWith(String(value))) return;
    const correction = corrections.find(
      (each) =>
        each.id === own && each.key === key && same(key, each.from, value) && same(key, each.to, here),
    );
    if (correction) {
      applied.add(correction);
      corrected.push(`${kind} ${own} ${key}: ${shown(value)} → ${shown(here)}: ${correction.reason}`);
    } else missing.push(`${kind} ${own} ${key}: the dossier has ${shown(value)}, data/ has ${shown(here)}`);
  };
  expected.forEach(check);

  for (const {file, id} of sources)
    if (!sourceOf.has(id)) missing.push(`sources ${id} (${file}.json): no such source`);

  // What the dossier left empty can have been filled in: such a correction has nothing to be compared with.
  const idle = corrections.filter((each) => {
    if (applied.has(each)) return false;
    const item = [...byKind.values()].map((items) => items.get(each.id)).find(Boolean);
    if (!item || !same(each.key, item[each.key], each.to)) return true;
    corrected.push(`${each.id} ${each.key}: ${shown(each.from)} → ${shown(each.to)}: ${each.reason}`);
    return false;
  });
  return {missing, corrected, idle: idle.map(({id, key}) => `${id} ${key}`)};
}
