import type {Fault} from '../fault.js';

/** How large a dataset of someone's own may be: far more than is ever needed, far less than what stops a phone. */
export const BOUNDS = {
  /** Characters of the whole text; bytes where it is fetched. */
  text: 5_000_000,
  depth: 12,
  /** Records of all kinds. */
  records: 60_000,
  /** Values inside one record, entries of one of its lists, keys of one object. */
  values: 10_000,
  entries: 2_000,
  keys: 60,
  /** Characters of one text. */
  string: 4_000,
} as const;

/** Keys that no record has, and that mean something else to the language than to a reader of data. */
const NEVER = new Set(['__proto__', 'constructor', 'prototype']);

/** What is too large, too deep or out of place in a file, whose own keys have been counted, whatever it means. One bounded walk. */
export function boundFaults(file: Readonly<Record<string, unknown>>): Fault[] {
  const faults: Fault[] = [];
  const path: (string | number)[] = [];
  let values = 0;
  const tell = (says: string, mend: string) => {
    faults.push({path: `/${path.map((key) => String(key).slice(0, 40)).join('/')}`, says, mend});
  };
  const walk = (value: unknown): void => {
    values++;
    if (typeof value === 'string' && value.length > BOUNDS.string)
      tell(`is ${value.length} characters long`, `keep to ${BOUNDS.string}`);
    if (typeof value === 'number' && !Number.isFinite(value)) tell('is no number', 'write a number');
    if (typeof value !== 'object' || value === null) return;
    if (path.length >= BOUNDS.depth) {
      tell(`lies deeper than ${BOUNDS.depth} levels`, 'compare with the form of a record');
      return;
    }
    if (Array.isArray(value)) {
      if (value.length > BOUNDS.entries) tell(`has ${value.length} entries`, `keep to ${BOUNDS.entries}`);
      else for (let index = 0; index < value.length; index++) step(index, value[index]);
      return;
    }
    const keys = Object.keys(value);
    if (keys.length > BOUNDS.keys) tell(`has ${keys.length} keys`, `keep to ${BOUNDS.keys}`);
    else for (const key of keys) step(key, (value as Readonly<Record<string, unknown>>)[key]);
  };
  const step = (key: string | number, value: unknown) => {
    if (values > BOUNDS.values || faults.length > 100) return;
    path.push(key);
    if (typeof key === 'string' && NEVER.has(key))
      tell(`unknown key "${key}"`, 'take it out, or correct its spelling');
    walk(value);
    path.pop();
  };
  let records = 0;
  for (const [kind, list] of Object.entries(file)) {
    if (faults.length > 100) break;
    path.push(kind);
    if (NEVER.has(kind)) tell(`unknown key "${kind}"`, 'take it out, or correct its spelling');
    const isList = Array.isArray(list);
    if (isList) records += list.length;
    if (records > BOUNDS.records) {
      tell(`more than ${BOUNDS.records} records`, 'leave out what is not needed');
      return faults;
    }
    for (const [index, each] of isList ? list.entries() : [['', list] as const]) {
      values = 0;
      if (isList) path.push(index);
      walk(each);
      if (values > BOUNDS.values)
        tell(`holds more than ${BOUNDS.values} values`, 'part it into several records');
      if (isList) path.pop();
      if (faults.length > 100) break;
    }
    path.pop();
  }
  return faults;
}
