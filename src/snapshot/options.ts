import {OPTIONS, type Asked} from './request.js';

/** Options and attributes that are there or not, and have no value. */
export const SWITCHES = [
  'card',
  'help',
  'bare',
  'claim-review',
  'deep-link',
  'mirror',
  'preload',
  'transpose',
];

/** What stands behind `snapshot` on the command line. */
export interface Line {
  readonly asked: Asked;
  /** A list of requests, in place of one. */
  readonly file?: string;
  readonly help: boolean;
  readonly faults: readonly string[];
}

/** Reads `ELEMENT --name value --name=value --switch`; whatever is no option of ours is an attribute of the element. */
export function readLine(words: readonly string[]): Line {
  const faults: string[] = [];
  const positionals: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const [, name, own] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(word) ?? (word === '-h' ? ['', 'help'] : []);
    if (name === undefined) {
      if (word.startsWith('-') && word !== '-') faults.push(`${word}: options are written --name value.`);
      else positionals.push(word);
      continue;
    }
    if (options.has(name)) faults.push(`--${name}: given twice.`);
    if (SWITCHES.includes(name)) {
      if (own) faults.push(`--${name}: takes no value.`);
      options.set(name, '');
      continue;
    }
    const next = words[at + 1];
    if (own === undefined && (next === undefined || next.startsWith('--'))) {
      faults.push(`--${name}: its value is missing.`);
      continue;
    }
    options.set(name, own ?? next!);
    if (own === undefined) at += 1;
  }
  const file = options.get('file');
  const [element, ...beyond] = positionals;
  const help = options.has('help');
  const attributes = [...options].filter(([name]) => !OPTIONS.includes(name));
  if (beyond.length > 0)
    faults.push(`"${beyond.join(' ')}": one element at a time; for more, --file list.json.`);
  if (file !== undefined && (element !== undefined || options.size > 1))
    faults.push('--file: the list says everything; leave the element and all other options out.');
  if (file === undefined && element === undefined && !help)
    faults.push('an element is missing, such as recognition-map.');
  return {
    help,
    faults,
    file,
    asked: {
      element: element ?? '',
      attributes: Object.fromEntries(attributes),
      format: options.get('format'),
      out: options.get('out'),
      width: options.get('width'),
      card: options.has('card'),
      table: options.get('table'),
      base: options.get('base'),
    },
  };
}
