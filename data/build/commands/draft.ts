import {lastDay} from '../../../src/model/day.js';
import {missionId, statementId} from '../../../src/model/ids.js';
import type {Kind} from '../../../src/model/schema/kinds.js';
import {check} from '../check.js';
import {rule as used} from '../checks/used.js';
import {fingerprint} from '../walk.js';
import {fieldsOf, type Field} from '../fields.js';
import {parseRecord, valuesOf, type DataRecord, type Message, type Records} from '../record.js';
import {flagsOf, itemsOf, meaningOf, type Flag} from './flags.js';
import {appendItem, toYaml} from './yaml.js';

/** What was answered: texts by the flag's name, each as often as it was given. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** Files as they would be written, or what is wrong. */
export interface Draft {
  /** New texts by path below the project's root. */
  readonly files: ReadonlyMap<string, string>;
  readonly messages: readonly Message[];
}

type Value = Record<string, unknown>;

/** An address without what does not change where it leads. */
const bareUrl = (url: string) =>
  url
    .trim()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/+$/, '')
    .toLowerCase();

const slugOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** The value under one key from the answers; undefined where none was given. */
function valueOf(field: Field, flags: readonly Flag[], answers: Answers, reviewed: boolean): unknown {
  const given = (lang?: string) =>
    answers.get(flags.find((flag) => flag.field.key === field.key && flag.lang === lang)?.name ?? '');
  const all = given();
  switch (field.form) {
    case 'words': {
      const [en, prs, ps] = [given('en')?.[0], given('prs')?.[0], given('ps')?.[0]];
      if (en === undefined && prs === undefined && ps === undefined) return undefined;
      const of = fingerprint(en ?? '');
      return {en: en ?? '', prs: {text: prs ?? '', of, reviewed}, ps: {text: ps ?? '', of, reviewed}};
    }
    case 'flag':
      return all ? all[0] !== 'false' : field.optional ? undefined : false;
    case 'list':
      return all?.flatMap((each) => each.split(',')).map((each) => each.trim());
    case 'pair':
      return all?.[0]?.split(',').map(Number);
    case 'number':
      return all === undefined ? undefined : Number(all[0]);
    default:
      return all?.[0];
  }
}

/** The keys of one part, in the order of the schema. */
function valuesFrom(
  fields: readonly Field[],
  flags: readonly Flag[],
  answers: Answers,
  reviewed: boolean,
): Value {
  const entries = fields.map((field) => [field.key, valueOf(field, flags, answers, reviewed)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Value;
}

/** The id that a new record has where none was given. */
function idOf(kind: Kind, value: Value): string {
  const name = text((value['name'] as Value | undefined)?.['en']);
  switch (kind) {
    case 'missions': {
      const {host, city, type, body} = value;
      return missionId(text(host), text(city), text(type), text(body));
    }
    case 'missions-in-afghanistan':
      return `${text(value['sender']).toLowerCase()}-${text(value['city'])}`;
    case 'sources':
      return slugOf(`${text(value['publisher'])} ${text(value['published'])}`);
    case 'events': {
      const words = slugOf(text((value['title'] as Value | undefined)?.['en'])).split('-');
      return `ev-${text(value['date'])}-${words.slice(0, 4).join('-')}`;
    }
    default:
      return slugOf(name);
  }
}

/** What the ids of a record's items begin with. */
function itemPrefix(kind: Kind, id: string, key: string, value: Value): string {
  if (kind === 'recognition') return `pos-${id.toLowerCase()}`;
  if (kind === 'missions-in-afghanistan') return `kab-${text(value['sender']).toLowerCase()}`;
  if (key === 'statements') return id;
  return `${id}-${{evidence: 'ev', citedBy: 'by', responses: 're'}[key] ?? key}`;
}

/** The next free number behind a prefix; gaps stay, since a number once published is never given again. */
function nextId(records: readonly DataRecord[], prefix: string): string {
  const taken = JSON.stringify(records.map(({value}) => value)).matchAll(
    new RegExp(`"id":"${prefix}-(\\d+)"`, 'g'),
  );
  return statementId(prefix, Math.max(0, ...[...taken].map(([, number]) => Number(number))));
}

/** Flags that had to be given and were not. */
function missing(
  file: string,
  flags: readonly Flag[],
  answers: Answers,
  computed: readonly string[],
): Message[] {
  const given = (key: string) => flags.some(({name, field}) => field.key === key && answers.has(name));
  return flags
    .filter(
      ({name, field, lang}) =>
        !answers.has(name) && (lang || !computed.includes(field.key)) && field.form !== 'flag',
    )
    .filter(({field, lang}) => (field.optional ? lang && given(field.key) : true))
    .map((flag) => ({
      file,
      path: `--${flag.name}`,
      says: 'is missing',
      mend: `give --${flag.name}: ${meaningOf(flag)}`,
    }));
}

/** The newest day that one of these sources was published on. */
function newestOf(records: readonly DataRecord[], ids: readonly string[], added: Value | undefined): string {
  const sources = [...valuesOf(records, 'sources'), added as {id?: string; published?: string} | undefined];
  const days = sources.flatMap((each) => (each?.id && ids.includes(each.id) ? (each.published ?? []) : []));
  return days.sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1) ?? '';
}

/**
 * The files that would record these answers: a new record, or an item more in one that is there, with its source
 * and its city where those are new. All that would be wrong in `data/` by it comes back instead.
 */
export function draft(read: Records, kind: Kind, answers: Answers, textOf: (file: string) => string): Draft {
  const {records} = read;
  const flags = flagsOf(kind);
  const reviewed = answers.has('reviewed');
  const flagsFor = (part: Flag['part']) => flags.filter((flag) => flag.part === part);
  const any = (part: Flag['part']) => flagsFor(part).some(({name}) => answers.has(name));
  const files = new Map<string, string>();
  const messages: Message[] = [];

  /** A source or city that is written along. */
  const along = (other: 'sources' | 'cities', extra: Value): Value | undefined => {
    if (!any(other)) return undefined;
    const value = {...valuesFrom(fieldsOf(other), flagsFor(other), answers, reviewed), ...extra};
    const id =
      text(value['id']) || (other === 'cities' ? text(answers.get('city')?.[0]) : idOf(other, value));
    const known = valuesOf(records, 'sources').find(({url}) => bareUrl(url) === bareUrl(text(value['url'])));
    if (other === 'sources' && known) return known;
    const ordered = fieldsOf(other).flatMap(({key}) => (key in value ? [[key, value[key]]] : []));
    const whole: Value = {...(Object.fromEntries(ordered) as Value), id};
    const file = `data/${other}/${id}.yaml`;
    messages.push(...missing(file, flagsFor(other), answers, ['id']));
    if (records.some((record) => record.file === file))
      messages.push({
        file,
        path: '/id',
        says: `"${id}" is taken`,
        mend: `give --${other === 'sources' ? 'source-id' : 'city'}`,
      });
    files.set(file, toYaml(whole));
    return whole;
  };

  const source = kind === 'sources' ? undefined : along('sources', {});
  const country = kind === 'missions' ? answers.get('host')?.[0] : 'AF';
  along('cities', {country});

  const sources = valuesOf(records, 'sources');
  /** A source by its id, by the id that it had elsewhere, or by its address. */
  const sourceId = (name: string) =>
    (
      sources.find(({id}) => id === name) ??
      sources.find(({also, url}) => also?.includes(name) || bareUrl(url) === bareUrl(name))
    )?.id ?? (source && bareUrl(text(source['url'])) === bareUrl(name) ? text(source['id']) : name);
  const resolve = (value: Value): Value =>
    Array.isArray(value['sources'])
      ? {...value, sources: [...new Set((value['sources'] as string[]).map(sourceId))]}
      : value;

  const own = resolve(valuesFrom(fieldsOf(kind), flagsFor('record'), answers, reviewed));
  const id = text(own['id']) || idOf(kind, own);
  const file = `data/${kind}/${id}.yaml`;
  const existing = records.find((record) => record.kind === kind && record.value.id === id);
  const items = itemsOf(kind).filter(({key}) => any(`item:${key}`) || (!existing && key === 'statements'));
  const whole = (existing?.value ?? {...own, id}) as unknown as Value;

  const written = items.map(({key, fields = []}): [string, Value] => {
    const value = resolve(valuesFrom(fields, flagsFor(`item:${key}`), answers, reviewed));
    const cited = (value['sources'] ?? []) as string[];
    const alone = existing !== undefined || 'sources' in own || key === 'statements';
    if (source && alone) value['sources'] = [...new Set([...cited, text(source['id'])])];
    if (fields.some((field) => field.key === 'reported') && !('reported' in value)) {
      const newest = newestOf(records, (value['sources'] ?? []) as string[], source);
      if (newest) value['reported'] = newest;
    }
    const whole_: Value = {id: nextId(records, itemPrefix(kind, id, key, whole)), ...value};
    messages.push(...missing(file, flagsFor(`item:${key}`), answers, ['sources', ...Object.keys(whole_)]));
    if (!('sources' in whole_))
      messages.push({
        file,
        path: `--${key === 'statements' ? '' : `${key}-`}source`,
        says: 'is missing',
        mend: 'name a source by its id or address, or give --source-url and what belongs to it',
      });
    const ordered = fields.flatMap((field) => (field.key in whole_ ? [[field.key, whole_[field.key]]] : []));
    return [key, Object.fromEntries(ordered) as Value];
  });

  if (existing) {
    for (const flag of flagsFor('record').filter(
      ({name, field}) => answers.has(name) && field.key !== 'id',
    )) {
      messages.push({
        file,
        path: `--${flag.name}`,
        says: `${id} is there already, and this says what it is`,
        mend: `leave --${flag.name} out; where the record errs, correct it in the file`,
      });
    }
    if (written.length === 0)
      messages.push({
        file,
        path: '--id',
        says: `"${id}" is there already`,
        mend: itemsOf(kind).length > 0 ? 'say what is new of it; see --help' : 'give another --id',
      });
    let changed = textOf(file);
    for (const [key, item] of written) changed = appendItem(changed, key, item);
    if (messages.length === 0) files.set(file, changed);
  } else {
    const value: Value = {...own, id};
    if (
      source &&
      !written.some(([, item]) => (item['sources'] as string[] | undefined)?.includes(text(source['id'])))
    )
      value['sources'] = [
        ...new Set([...((own['sources'] as string[] | undefined) ?? []), text(source['id'])]),
      ];
    for (const {key, optional} of itemsOf(kind)) {
      const mine = written.filter(([name]) => name === key).map(([, item]) => item);
      if (mine.length > 0 || !optional) value[key] = mine;
    }
    messages.push(...missing(file, flagsFor('record'), answers, Object.keys(value)));
    const ordered = fieldsOf(kind).flatMap(({key}) => (key in value ? [[key, value[key]]] : []));
    files.set(file, toYaml(Object.fromEntries(ordered)));
  }
  if (messages.length === 0) messages.push(...faultsBy(read, files, kind === 'sources' ? file : undefined));
  return {files, messages};
}

/** What these files would make wrong that is not wrong without them. `uncited` is a source that will be cited later. */
function faultsBy(read: Records, files: ReadonlyMap<string, string>, uncited?: string): Message[] {
  const after = [...files].map(([file, content]) => parseRecord(file.split('/')[1] as Kind, file, content));
  const records = [
    ...read.records.filter(({file}) => !files.has(file)),
    ...after.flatMap(({record}) => record ?? []),
  ];
  const messages = [...read.messages, ...after.flatMap((each) => each.messages)];
  const borne = [...check(read), ...used.check(records).filter(({file}) => file === uncited)];
  const before = new Set(borne.map((message) => JSON.stringify(message)));
  return check({records, messages}).filter((message) => !before.has(JSON.stringify(message)));
}
