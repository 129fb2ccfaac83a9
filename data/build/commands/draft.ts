import type {Kind} from '../../../src/model/schema/kinds.js';
import {check} from '../check.js';
import {fieldsOf, type Field} from '../fields.js';
import {parseRecord, type DataRecord, type Message, type Records} from '../record.js';
import {inOrder, missing, valuesFrom, type Answers} from './answers.js';
import {flagsOf, itemsOf, type Flag} from './flags.js';
import {idOf, nextItemId, textIn, type Value} from './ids.js';
import {newestDay, sourceAt, sourceId} from './source-ids.js';
import {appendItem, toYaml} from './yaml.js';

/** Files as they would be written, and what is wrong with them. */
export interface Draft {
  /** New texts by path below the project's root. */
  readonly files: ReadonlyMap<string, string>;
  /** Nothing may be written while there are any. */
  readonly messages: readonly Message[];
}

/** What a draft is made of, as it grows. */
class Making {
  readonly files = new Map<string, string>();
  readonly messages: Message[] = [];
  private readonly flags: readonly Flag[];

  constructor(
    readonly records: readonly DataRecord[],
    readonly kind: Kind,
    readonly answers: Answers,
  ) {
    this.flags = flagsOf(kind);
  }

  flagsOf(part: Flag['part']): Flag[] {
    return this.flags.filter((flag) => flag.part === part);
  }

  /** Whether anything was answered of this part. */
  has(part: Flag['part']): boolean {
    return this.flagsOf(part).some(({name}) => this.answers.has(name));
  }

  values(part: Flag['part'], fields: readonly Field[]): Value {
    return valuesFrom(fields, this.flagsOf(part), this.answers);
  }

  need(file: string, part: Flag['part'], value: Value): void {
    this.messages.push(...missing(file, this.flagsOf(part), this.answers, value));
  }

  fault(file: string, path: string, says: string, mend: string): void {
    this.messages.push({file, path, says, mend});
  }
}

const fileOf = (kind: Kind, id: string) => `data/${kind}/${id}.yaml`;

/** The source that is written along; one that is on record already, by its address, is taken instead. */
function sourceAlong(making: Making): Value | undefined {
  if (making.kind === 'sources' || !making.has('sources')) return undefined;
  const fields = fieldsOf('sources');
  const value = making.values('sources', fields);
  const known = sourceAt(making.records, textIn(value['url']));
  if (known) return known;
  const id = textIn(value['id']) || idOf('sources', value);
  const file = fileOf('sources', id);
  if (making.records.some((record) => record.file === file))
    making.fault(file, '/id', `"${id}" is taken`, 'give another --source-id');
  const source = inOrder(fields, {...value, id});
  making.need(file, 'sources', source);
  making.files.set(file, toYaml(source));
  return source;
}

/** The city that is written along, in the mission's host or in Afghanistan. */
function cityAlong(making: Making): void {
  if (!making.has('cities')) return;
  const fields = fieldsOf('cities');
  const [id = ''] = making.answers.get('city') ?? [];
  const country = making.kind === 'missions' ? making.answers.get('host')?.[0] : 'AF';
  const city = inOrder(fields, {...making.values('cities', fields), id, country});
  const file = fileOf('cities', id);
  if (making.records.some((record) => record.file === file))
    making.fault(
      file,
      '--city-name',
      `"${id}" is there already`,
      'leave out the flags that begin with --city-',
    );
  making.need(file, 'cities', city);
  making.files.set(file, toYaml(city));
}

/** The same part with its sources as ids, and with the source that is written along where it belongs here. */
function citing(making: Making, value: Value, added: Value | undefined, belongs: boolean): Value {
  const named = (value['sources'] ?? []) as string[];
  const ids = named.map((name) => sourceId(making.records, name, added));
  const all = added && belongs ? [...ids, textIn(added['id'])] : ids;
  return all.length > 0 ? {...value, sources: [...new Set(all)]} : value;
}

/** One item more for a list of the record. */
function itemFor(
  making: Making,
  record: Value,
  {key, fields = []}: Field,
  added: Value | undefined,
  belongs: boolean,
): Value {
  const id = nextItemId(making.records, making.kind, record, key);
  const given = citing(making, making.values(`item:${key}`, fields), added, belongs);
  const newest = newestDay(making.records, (given['sources'] ?? []) as string[], added);
  const item = inOrder(fields, {reported: newest, ...given, id});
  making.need(fileOf(making.kind, textIn(record['id'])), `item:${key}`, item);
  return item;
}

/** The lists that get an item; a new history needs its first statement. */
const listsOf = (making: Making, isNew: boolean) =>
  itemsOf(making.kind).filter(({key}) => making.has(`item:${key}`) || (isNew && key === 'statements'));

/** One item more in a record that is there: what the record itself says stays. */
function extend(
  making: Making,
  record: Value,
  added: Value | undefined,
  textOf: (file: string) => string,
): void {
  const file = fileOf(making.kind, textIn(record['id']));
  for (const {name, field} of making.flagsOf('record')) {
    if (!making.answers.has(name) || field.key === 'id') continue;
    const mend = `leave --${name} out; where the record errs, correct it in the file`;
    making.fault(file, `--${name}`, 'the record is there already and says what it is', mend);
  }
  const lists = listsOf(making, false);
  if (lists.length === 0) {
    const mend = itemsOf(making.kind).length > 0 ? 'say what is new of it; see --help' : 'give another --id';
    making.fault(file, '--id', `"${textIn(record['id'])}" is there already`, mend);
  }
  const text = lists.reduce(
    (before, list) => appendItem(before, list.key, itemFor(making, record, list, added, true)),
    textOf(file),
  );
  making.files.set(file, text);
}

/** A new record, with the first item of its lists where one was given. */
function create(making: Making, own: Value, added: Value | undefined): void {
  const {kind} = making;
  const fields = fieldsOf(kind);
  const citesItself = fields.some(({key}) => key === 'sources');
  const record = citing(making, own, added, citesItself);
  const lists = listsOf(making, true).map((list): [string, unknown] => [
    list.key,
    [itemFor(making, record, list, added, !citesItself)],
  ]);
  // A list that must be there may be empty.
  const empty = itemsOf(kind).flatMap(({key, optional}): [string, unknown][] =>
    optional ? [] : [[key, []]],
  );
  const file = fileOf(kind, textIn(own['id']));
  making.need(file, 'record', {...record, id: own['id'] || undefined});
  const items: Value = Object.fromEntries<unknown>([...empty, ...lists]);
  making.files.set(file, toYaml(inOrder(fields, {...record, ...items})));
}

/**
 * The files that would record these answers: a new record, or an item more in one that is there, with its source and
 * its city where those are new; and all that would be wrong in `data/` by it.
 *
 * @param textOf gives the text of a file as it is
 */
export function draft(read: Records, kind: Kind, answers: Answers, textOf: (file: string) => string): Draft {
  const making = new Making(read.records, kind, answers);
  const added = sourceAlong(making);
  cityAlong(making);
  const given = making.values('record', fieldsOf(kind));
  const own = {...given, id: textIn(given['id']) || idOf(kind, given)};
  const there = read.records.find((record) => record.kind === kind && record.value.id === own.id);
  if (there) extend(making, there.value, added, textOf);
  else create(making, own, added);
  const {files, messages} = making;
  if (messages.length > 0) return {files, messages};
  return {files, messages: faultsBy(read, files, kind === 'sources' ? fileOf(kind, own.id) : undefined)};
}

/**
 * What these files would make wrong that is not wrong without them. `uncited` is a source that will be cited later: it
 * is looked at as one that was only read.
 */
function faultsBy(read: Records, files: ReadonlyMap<string, string>, uncited?: string): Message[] {
  const after = [...files].map(([file, text]) => parseRecord(file.split('/')[1] as Kind, file, text));
  const written = after.flatMap(({record}) => record ?? []);
  const records = [
    ...read.records.filter(({file}) => !files.has(file)),
    ...written.map((record) =>
      record.file === uncited
        ? ({...record, value: {note: '…', ...record.value, background: true}} as DataRecord)
        : record,
    ),
  ];
  const messages = [...read.messages, ...after.flatMap((each) => each.messages)];
  const before = new Set(check(read).map((message) => JSON.stringify(message)));
  return check({records, messages}).filter((message) => !before.has(JSON.stringify(message)));
}
