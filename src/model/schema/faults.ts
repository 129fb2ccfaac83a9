import * as v from 'valibot';
import type {Fault} from '../fault.js';

export type {Fault} from '../fault.js';

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

const pathOf = (issue: v.BaseIssue<unknown>): string =>
  `/${(issue.path ?? []).map(({key}) => String(key).slice(0, QUOTED)).join('/')}`;

function fault(issue: v.BaseIssue<unknown>): Fault {
  const path = pathOf(issue);
  const {type, input, expected, received, message} = issue;
  const key = path.replace(/^.*\//, '');
  if (type === 'never') {
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
      return {path, says: `${quote(input)} has the wrong form`, mend: mendOf(String(issue.requirement), key)};
    case 'check': {
      // A check's message can bring its mend along.
      const [says = '', mend = 'name it once'] = message.split(' → ');
      return {path, says, mend};
    }
    case 'non_empty':
      return {
        path,
        says: 'is empty',
        mend: `write at least one, or leave "${key}" out where it may be missing`,
      };
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
  if (pattern.includes('[A-Z]{2}$')) return 'write an ISO 3166-1 alpha-2 code, such as RU';
  if (pattern.includes('[0-9a-f]{8}')) return 'write the fingerprint that npm run data tells';
  if (pattern.includes('S(')) return 'write a sentence of the article, S1 to S51';
  return `see data/README.md for how "${key}" is written`;
}

/** All faults of a value against a schema; none where it is sound. */
export function faultsOf(schema: v.GenericSchema<unknown, unknown>, value: unknown): Fault[] {
  const {issues = []} = v.safeParse(schema, value);
  return issues.map(fault);
}
