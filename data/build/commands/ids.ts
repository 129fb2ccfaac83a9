import {missionId, statementId} from '../../../src/model/ids.js';
import type {Kind} from '../../../src/model/schema/kinds.js';
import type {DataRecord} from '../record.js';

/** A record in the making: keys of any kind. */
export type Value = Record<string, unknown>;

/** A text, or nothing where the value is none. */
export const textIn = (value: unknown) => (typeof value === 'string' ? value : '');

const english = (words: unknown) => textIn((words as Value | undefined)?.['en']);

/** A text as an id: small letters and digits of ASCII, parted by hyphens. */
const slugOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** How many words of its title an event's id takes. */
const TITLE_WORDS = 4;

/** The id that a new record has where none was given; empty where it follows from nothing. */
export function idOf(kind: Kind, value: Value): string {
  const get = (key: string) => textIn(value[key]);
  switch (kind) {
    case 'missions':
      return missionId(get('host'), get('city'), get('type'), get('body'));
    case 'missions-in-afghanistan':
      return `${get('sender').toLowerCase()}-${get('city')}`;
    case 'sources':
      return slugOf(`${get('publisher')} ${get('published')}`);
    case 'events':
      return `ev-${get('date')}-${slugOf(english(value['title'])).split('-').slice(0, TITLE_WORDS).join('-')}`;
    default:
      return slugOf(english(value['name']));
  }
}

const PARTS: Readonly<Record<string, string>> = {evidence: 'ev', citedBy: 'by', responses: 're'};

/** What the ids of the items in a record's list begin with. */
function prefixOf(kind: Kind, record: Value, key: string): string {
  const id = textIn(record['id']);
  if (kind === 'recognition') return `pos-${id.toLowerCase()}`;
  if (kind === 'missions-in-afghanistan') return `kab-${textIn(record['sender']).toLowerCase()}`;
  return key === 'statements' ? id : `${id}-${PARTS[key] ?? key}`;
}

/** The next free number of an item; gaps stay, since a number once published is never given again. */
export function nextItemId(records: readonly DataRecord[], kind: Kind, record: Value, key: string): string {
  const prefix = prefixOf(kind, record, key);
  const all = JSON.stringify(records.map(({value}) => value));
  const taken = [...all.matchAll(new RegExp(`"id":"${prefix}-(\\d+)"`, 'g'))];
  return statementId(prefix, Math.max(0, ...taken.map(([, number]) => Number(number))));
}
