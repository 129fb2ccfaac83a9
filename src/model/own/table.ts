import * as v from 'valibot';
import {firstDay, isDay} from '../day.js';
import type {Dataset, Mission, MissionInAfghanistan} from '../dataset.js';
import type {Fault} from '../fault.js';
import {missionId} from '../ids.js';
import {day as dayForm, url as address} from '../schema/common.js';
import {CONTROLS, MISSION_TYPES, POSITIONS, PRESENCES} from '../vocabulary.js';
import {BOUNDS} from './bounds.js';
import {readCSV} from './csv.js';
import {Faults} from './faults.js';
import {KINDS, type OwnFile, type OwnRecord, type Reading, type TableKind} from './file.js';
import type {Known} from './known.js';

/** The columns of our own downloads (`src/render/map-csv.ts`), and two that a table may add. */
const COLUMNS = [
  ...['state', 'state_name', 'mission', 'type', 'city', 'status', 'status_name', 'since', 'reported'],
  ...['confidence', 'source_urls', 'note'],
];
const STATUSES: Readonly<Record<TableKind, readonly string[]>> = {
  recognition: POSITIONS,
  missions: CONTROLS,
  'missions-in-afghanistan': PRESENCES,
};
const CONFIDENCES = ['high', 'medium', 'low'];

const isDayForm = (text: string): boolean => v.is(dayForm, text);
const isAddress = (text: string): boolean => v.is(address, text);

type Cells = Readonly<Record<string, string>>;
type Statement = OwnRecord<TableKind>['statements'][number];
/** What a row speaks of: a position's place, or a mission. */
interface Subject {
  readonly id: string;
  readonly host?: string;
  readonly sender?: string;
  readonly city?: string;
  readonly type?: string;
  readonly body?: string;
  readonly level?: string;
}

/** `New Delhi` as `new-delhi`: words of a download as the ids that they stand for. */
const asId = (words: string) =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** `example.org` of `https://example.org/a`. */
const hostOf = (url: string) => url.replace(/^https?:\/\//, '').replace(/[/?#].*/, '');

/** A download of ours puts an apostrophe before what a spreadsheet would take for a formula. */
const plain = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, '').trim();

/**
 * A table of positions or missions, with the headers of our own downloads: it stands in the place of that table of
 * ours. Rows about one state or mission are its history. Texts of a mission that we know are ours.
 */
export function readTable(text: string, known: Known): Reading {
  const faults = new Faults();
  const {rows, faults: broken} = readCSV(text.replace(/^\ufeff/, ''));
  if (broken.length > 0) return {faults: broken};
  const [head, ...body] = rows;
  const headers = (head?.cells ?? []).slice(0, BOUNDS.keys).map(plain);
  if (!headers.includes('state') || !headers.includes('status')) {
    const says = 'is neither JSON nor a table with the columns "state" and "status"';
    return {faults: [{path: '/', says, mend: 'begin with {, or with the headers of a download of the map'}]};
  }
  for (const header of headers) {
    if (!COLUMNS.includes(header))
      faults.add([
        {
          path: `/line ${head?.line}`,
          says: `unknown column "${header.slice(0, 40)}"`,
          mend: `use: ${COLUMNS.join(', ')}`,
        },
      ]);
  }
  const lines = body.map(({line, cells}) => ({
    line,
    cells: Object.fromEntries(headers.map((header, index) => [header, plain(cells[index] ?? '')])),
  }));
  const kind = kindOf(
    lines.map(({cells}) => cells),
    known.dataset,
  );
  const records = new Map<string, Subject & {statements: Statement[]}>();
  const sources: OwnRecord<'sources'>[] = [];
  if (lines.length === 0)
    return {faults: [{path: '/', says: 'has no rows', mend: 'write a row for each statement'}]};
  for (const [index, {line, cells}] of lines.entries()) {
    if (faults.full) {
      faults.skip(lines.length - index);
      break;
    }
    const at = `/line ${line}`;
    const wrong = cellFaults(kind, cells);
    const subject = subjectOf(kind, cells, known);
    faults.add([...wrong, ...('says' in subject ? [subject] : [])], at);
    if ('says' in subject || wrong.length > 0) continue;
    const record = records.get(subject.id) ?? {...subject, statements: []};
    records.set(subject.id, record);
    // What is not known is known of no statement.
    if (cells['status'] === 'unknown' && kind !== 'missions') continue;
    const urls = (cells['source_urls'] ?? '').split(' ').filter(Boolean);
    for (const [index, url] of urls.entries())
      sources.push({id: `csv-${line}-${index}`, title: url, publisher: hostOf(url), url});
    record.statements.push({
      id: `csv-${line}`,
      status: cells['status'],
      since: cells['since'] || undefined,
      reported: cells['reported'] || undefined,
      confidence: cells['confidence'] || 'low',
      note: cells['note'] ?? '',
      sources: urls.map((_, index) => `csv-${line}-${index}`),
    } as Statement);
  }
  if (faults.any) return {faults: faults.list()};
  const none = Object.fromEntries(KINDS.map((each) => [each, []]));
  const all = {...none, sources, [kind]: [...records.values()]} as unknown as OwnFile['records'];
  return {file: {overlay: true, replaces: kind, records: all}};
}

/** Which table it is: of positions where no row names a mission, else by the missions or the statuses it names. */
function kindOf(rows: readonly Cells[], {missionsInAfghanistan}: Dataset): TableKind {
  const ours = new Set(missionsInAfghanistan.map(({id}) => id));
  if (!rows.some(({mission, city}) => mission || city)) return 'recognition';
  return rows.some(({mission = '', status = ''}) => ours.has(mission) || /^(open-|relocated)/.test(status))
    ? 'missions-in-afghanistan'
    : 'missions';
}

function* cellFaultsOf(kind: TableKind, cells: Cells): Generator<Fault> {
  const {status = '', confidence = '', source_urls: urls = ''} = cells;
  const allowed = kind === 'missions' ? STATUSES[kind] : [...STATUSES[kind], 'unknown'];
  if (!allowed.includes(status)) {
    const mend =
      status === 'contested'
        ? 'write a row for each side, both with the same day in "since"'
        : `use one of: ${allowed.join(', ')}`;
    yield {path: '/status', says: `"${status.slice(0, 40)}" is no status of this table`, mend};
  }
  for (const key of ['since', 'reported']) {
    const day = cells[key];
    if (day && !(isDayForm(day) && isDay(firstDay(day)) && day > '1900' && day < '2100'))
      yield {
        path: `/${key}`,
        says: `"${day.slice(0, 40)}" is no day`,
        mend: 'write 2025-07-03, 2025-07 or 2025',
      };
  }
  if (confidence && !CONFIDENCES.includes(confidence))
    yield {
      path: '/confidence',
      says: `"${confidence.slice(0, 40)}" is no confidence`,
      mend: `use one of: ${CONFIDENCES.join(', ')}`,
    };
  for (const url of urls.split(' ').filter(Boolean)) {
    if (!isAddress(url))
      yield {
        path: '/source_urls',
        says: `"${url.slice(0, 40)}" is no web address`,
        mend: 'write addresses that begin with https:// or http://, parted by spaces',
      };
  }
  for (const [key, text] of Object.entries(cells)) {
    if (text.length > BOUNDS.string)
      yield {path: `/${key}`, says: `is ${text.length} characters long`, mend: `keep to ${BOUNDS.string}`};
  }
}

const cellFaults = (kind: TableKind, cells: Cells): Fault[] => [...cellFaultsOf(kind, cells)];

/** What a row speaks of: a place, a mission of ours by its id, or another mission by its state, city and type. */
function subjectOf(kind: TableKind, cells: Cells, {dataset, ids}: Known): Subject | Fault {
  const {state = '', mission = '', type = '', city = ''} = cells;
  const isPlace =
    ids.get('countries')?.has(state) || (kind !== 'missions' && ids.get('organisations')?.has(state));
  if (!isPlace)
    return {
      path: '/state',
      says: `no place "${state.slice(0, 40)}"`,
      mend: 'write an ISO 3166-1 alpha-2 code, such as RU',
    };
  if (kind === 'recognition') return {id: state};
  const ours: readonly (Mission | MissionInAfghanistan)[] =
    kind === 'missions' ? dataset.missions : dataset.missionsInAfghanistan;
  const found = ours.find(({id}) => id === mission);
  if (found) {
    const {id, city, type} = found;
    const place = 'host' in found ? found.host : found.sender;
    if (place !== state)
      return {path: '/state', says: `"${id}" is a mission of ${place}`, mend: `write ${place}`};
    return 'host' in found
      ? {id, host: state, city, type, body: found.body, level: found.level}
      : {id, sender: state, city, type};
  }
  const where = asId(city);
  const what = asId(type);
  if (!ids.get('cities')?.has(where))
    return {
      path: '/city',
      says: `no city "${city.slice(0, 40)}"`,
      mend: 'write the id of a city that has missions, such as new-delhi; other cities need JSON',
    };
  if (!(MISSION_TYPES as readonly string[]).includes(what))
    return {
      path: '/type',
      says: `"${type.slice(0, 40)}" is no kind of mission`,
      mend: `use one of: ${MISSION_TYPES.join(', ')}`,
    };
  const id = asId(mission) || missionId(state, where, what, '');
  return kind === 'missions'
    ? {id, host: state, city: where, type: what}
    : {id, sender: state, city: where, type: what};
}
