import {fieldsOf, type Field} from '../fields.js';
import {languageOf, LANGUAGES, type Lang} from '../languages.js';
import type {Kind} from '../../../src/model/schema/kinds.js';

/** What `data:new` calls one record of each kind. */
export const NAMES: Readonly<Record<string, Kind>> = {
  mission: 'missions',
  position: 'recognition',
  'mission-in-afghanistan': 'missions-in-afghanistan',
  event: 'events',
  claim: 'claims',
  source: 'sources',
  figure: 'figures',
  obstacle: 'obstacles',
  assessment: 'assessments',
  chip: 'chips',
  leverage: 'leverage',
  interest: 'interests',
  actor: 'actors',
  party: 'parties',
  city: 'cities',
  country: 'countries',
  organisation: 'organisations',
};

/** One flag of `data:new`: a key of the record, of an item inside it, or of a record written along with it. */
export interface Flag {
  readonly name: string;
  readonly field: Field;
  /** The language, where the key holds words; English has the key's own name. */
  readonly lang?: Lang;
  /** Where the value goes: into the record itself, an item of the list of this key, or a new record of this kind. */
  readonly part: 'record' | `item:${string}` | 'sources' | 'cities';
}

const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The flag's name for a key; one is given for each source. */
const nameOf = (prefix: string, key: string) => prefix + (key === 'sources' ? 'source' : kebab(key));

function flagsOfFields(fields: readonly Field[], prefix: string, part: Flag['part']): Flag[] {
  return fields.flatMap((field): Flag[] => {
    const name = nameOf(prefix, field.key);
    if (field.form === 'items' || field.form === 'spellings') return [];
    if (field.form !== 'words') return [{name, field, part}];
    return LANGUAGES.filter(({fallback}) => !fallback).map(({lang}) => ({
      name: lang === 'en' ? name : `${name}-${lang}`,
      field,
      lang,
      part,
    }));
  });
}

/** The lists of items in a record that `data:new` can add to. */
export function itemsOf(kind: Kind): Field[] {
  return fieldsOf(kind).filter(({form}) => form === 'items');
}

/** All flags of a kind. */
export function flagsOf(kind: Kind): Flag[] {
  const own = fieldsOf(kind);
  const flags = flagsOfFields(own, '', 'record');
  for (const {key, fields = []} of itemsOf(kind)) {
    const prefix = key === 'statements' ? '' : `${kebab(key)}-`;
    // An item's id is the next free number.
    const inner = fields.filter((field) => field.key !== 'id');
    flags.push(...flagsOfFields(inner, prefix, `item:${key}`));
  }
  if (kind === 'sources') return flags;
  const bare = fieldsOf('sources').filter(({key}) => key !== 'also' && key !== 'background');
  flags.push(...flagsOfFields(bare, 'source-', 'sources'));
  if (own.some(({key}) => key === 'city')) {
    const names = fieldsOf('cities').filter(({key}) => key === 'name' || key === 'coordinates');
    flags.push(...flagsOfFields(names, 'city-', 'cities'));
  }
  return flags;
}

/** Kinds whose records have ids that follow from nothing else in them. */
const WITH_OWN_ID: ReadonlySet<Kind> = new Set([
  'recognition',
  'countries',
  'organisations',
  'claims',
  'figures',
  'obstacles',
  'assessments',
  'chips',
  'leverage',
  'interests',
  'actors',
]);

/** What a flag is for, in a line or two. */
export function meaningOf({field, lang}: Flag): string {
  const {description, options, form} = field;
  const words = lang ? `, in ${languageOf(lang).english}.` : '';
  const choice = options ? ` One of: ${options.join(', ')}.` : '';
  const several = form === 'list' ? ' Several: give it again, or part them by commas.' : '';
  return `${words ? description.replace(/\.$/, '') : description}${words}${choice}${several}`;
}

/** The help of one kind. */
export function helpOf(name: string, kind: Kind): string {
  const parts: [string, Flag['part'] | 'item'][] = [
    ['A new record, and the id of one that is there', 'record'],
    ['What is said of it', 'item'],
    ['A source written along with it', 'sources'],
    ['A city written along with it', 'cities'],
  ];
  const flags = flagsOf(kind);
  const lines = parts.flatMap(([title, part]) => {
    const own = flags.filter((flag) => flag.part === part || flag.part.startsWith(`${part}:`));
    const rows = own.map((flag) => {
      const follows =
        flag.field.key === 'id' && !WITH_OWN_ID.has(kind) ? ' (a new one follows from the rest)' : '';
      const optional = flag.field.optional ? ' (may be left out)' : follows;
      return `  --${flag.name.padEnd(24)} ${meaningOf(flag)}${optional}`;
    });
    return own.length === 0 ? [] : [`\n${title}:`, ...rows];
  });
  return [
    `npm run data:new -- ${name} [flags]     without flags it asks`,
    ...lines,
    `\n  --${'reviewed'.padEnd(24)} A native speaker has read the translations against the English.`,
    '\nA source is named by its id or its address. Nothing is written while anything is wrong.',
    'A translation that no native speaker has read is welcome: it is marked as unreviewed.',
  ].join('\n');
}
