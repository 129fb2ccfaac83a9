import * as v from 'valibot';
import type {Fault} from '../fault.js';

export type {Fault} from '../fault.js';

type Issue = v.BaseIssue<unknown>;
type Item = NonNullable<Issue['path']>[number];

/** How much of a stranger's text a message repeats. */
const QUOTED = 40;

const quote = (value: unknown): string => {
  if (typeof value === 'string') return `"${value.length > QUOTED ? `${value.slice(0, QUOTED)}…` : value}"`;
  return Array.isArray(value)
    ? 'a list'
    : value === null || typeof value !== 'object'
      ? String(value)
      : 'an object';
};

const pathOf = (items: readonly Item[]): string =>
  `/${items.map(({key}) => String(key).slice(0, QUOTED)).join('/')}`;

function fault({type, input, expected, received, message, requirement, path: place}: Issue): Fault {
  const items: readonly Item[] = place ?? [];
  const path = pathOf(items);
  const key = path.replace(/^.*\//, '');
  // No `at()`: strangers' data are read by old browsers as well.
  const last = items[items.length - 1];
  // A list has keys too, so that each missing one would be told, and each entry as a key too many.
  if (last?.type === 'object' && Array.isArray(last.input)) {
    return {
      path: pathOf(items.slice(0, -1)),
      says: 'must be keys with values, not a list',
      mend: 'take out the hyphens, and write key: value',
    };
  }
  if (type === 'never' || expected === 'never') {
    return {path, says: `unknown key "${key}"`, mend: 'take it out, or correct its spelling'};
  }
  if (input === undefined && received === 'undefined') {
    return {path, says: `"${key}" is missing`, mend: `add ${key}:`};
  }
  switch (type) {
    case 'picklist':
      return {
        path,
        says: `${quote(input)} is not a word of the vocabulary`,
        mend: `use one of: ${(expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ')}`,
      };
    case 'regex':
      return {path, says: `${quote(input)} has the wrong form`, mend: mendOf(String(requirement), key)};
    case 'check': {
      // A check's message can bring its mend along.
      const [says = '', mend = 'name it once'] = message.split(' → ');
      return {path, says, mend};
    }
    case 'length':
    case 'max_length':
    case 'min_value':
    case 'max_value':
      return {
        path,
        says: `${quote(input)} is out of bounds`,
        mend: `keep to ${expected ?? 'what data/README.md says'}`,
      };
    case 'non_empty':
      return {
        path,
        says: 'is empty',
        mend: `write at least one, or leave "${key}" out where it may be missing`,
      };
    case 'number':
      return {path, says: `must be a number, not ${quote(input)}`, mend: 'write digits without quotes'};
    case 'boolean':
      return {
        path,
        says: `must be true or false, not ${quote(input)}`,
        mend: 'write true or false, without quotes',
      };
    case 'array':
      return {
        path,
        says: `must be a list, not ${quote(input)}`,
        mend: 'write each entry on a line with a hyphen',
      };
    case 'object_with_rest':
      return {path, says: `must be keys with values, not ${quote(input)}`, mend: 'write key: value'};
    case 'string':
      return {
        path,
        says: `must be text, not ${quote(input)}`,
        mend: typeof input === 'number' ? `put it in quotes: '${input}'` : 'write it as text',
      };
    case 'union':
      return {path, says: `${quote(input)}: ${message}`, mend: 'correct the id'};
    default:
      return {
        path,
        says: `must be ${expected ?? 'another value'}, not ${quote(input)}`,
        mend: 'see data/README.md for what may stand here',
      };
  }
}

function mendOf(pattern: string, key: string): string {
  if (pattern.includes('https?')) return 'write an address that begins with https:// or http://';
  if (pattern.startsWith('/^\\d{4}')) return "write '2025-07-03', '2025-07' or '2025', in quotes";
  if (pattern.startsWith('/^[a-z0-9]+(-')) return 'write small letters and digits, parted by hyphens';
  if (pattern.includes('[A-Z]{2,6}'))
    return 'write a state’s code, such as RU, or an organisation’s letters, such as EU';
  if (pattern.includes('[A-Z]{2})?')) return 'write a language’s code, such as en, fa or ps';
  if (pattern.includes('[A-Z]{2}$')) return 'write an ISO 3166-1 alpha-2 code, such as RU';
  if (pattern.includes('[0-9a-f]{8}')) return 'write the fingerprint that npm run data tells';
  if (pattern.includes('S(')) return 'write a sentence of the article, S1 to S51';
  return `see data/README.md for how "${key}" is written`;
}

/** All faults of a value against a schema; none where it is sound. */
export function faultsOf(schema: v.GenericSchema<unknown, unknown>, value: unknown): Fault[] {
  const {issues = []} = v.safeParse(schema, value);
  const faults = issues.map(fault);
  // What is told of a list is told once, though each of its entries gives an issue.
  return faults.filter(
    ({path, says}, index) => says !== faults[index - 1]?.says || path !== faults[index - 1]?.path,
  );
}
