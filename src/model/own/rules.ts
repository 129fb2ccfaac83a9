import type {Fault} from '../fault.js';
import {dayFaults} from '../rules/days.js';
import {historyFaults} from '../rules/history.js';
import {eachReference} from '../rules/references.js';
import type {Kind} from '../schema/kinds.js';
import type {Statement} from '../statement.js';
import {dayOf, startOf} from './days.js';
import type {Faults} from './faults.js';
import {KINDS, type OwnFile} from './file.js';
import type {Known} from './known.js';

/** The year before which no day of someone's own dataset can lie. */
const FIRST = '1900';

/** Kinds of record that the matrix shows beside each other: an id opens one of them. */
const MATRIX: readonly Kind[] = ['chips', 'actors', 'leverage', 'interests'];

/** Most records have none: nothing is made for them. */
const NONE: readonly never[] = [];

interface Holder {
  readonly id: string;
  readonly chip?: string;
  readonly actor?: string;
  readonly evidence?: readonly {readonly id: string}[];
  readonly statements?: readonly Statement[];
}

/** What a schema cannot see: ids, references, days and their order, sides, and what an authority needs. */
export function ruleFaults(file: OwnFile, known: Known, faults: Faults): void {
  const idsOf = new Map(
    KINDS.map((kind) => [kind, new Set(file.records[kind].map(({id}) => id))] as [Kind, Set<string>]),
  );
  const isKnown = (id: string, kinds: readonly Kind[]) =>
    kinds.some(
      (kind) =>
        idsOf.get(kind)?.has(id) ||
        // A whole dataset takes the place of our matrix.
        ((file.overlay || !MATRIX.includes(kind)) && known.ids.get(kind)?.has(id)),
    );
  // Where an id stands first. Statements of all kinds share theirs, and so do all that the matrix opens.
  const [stated, matrix, judged] = [
    new Map<string, string>(),
    new Map<string, string>(),
    new Map<string, string>(),
  ];
  const ours = ownersOf(known);
  for (const kind of KINDS) {
    const records = file.records[kind] as readonly Holder[];
    const own = MATRIX.includes(kind) ? matrix : new Map<string, string>();
    for (const [index, record] of records.entries()) {
      if (faults.full) {
        faults.skip(records.length - index);
        break;
      }
      const below = `/${kind}/${index}`;
      const {id, statements = NONE, evidence = NONE} = record;
      twice(own, id, below, faults);
      evidence.forEach((each, place) => twice(matrix, each.id, `${below}/evidence/${place}`, faults));
      if (kind === 'leverage') faults.add(judgedTwice(judged, record, below));
      statements.forEach((statement, place) => {
        const path = `${below}/statements/${place}`;
        twice(stated, statement.id, path, faults);
        const owner = file.overlay ? ours.get(statement.id) : undefined;
        if (owner !== undefined && owner !== id) {
          faults.add([
            {
              path: `${path}/id`,
              says: `"${statement.id}" is a statement of "${owner}"`,
              mend: 'give a new statement a new id',
            },
          ]);
        }
      });
      faults.add(historyFaults(statements), below);
      faults.add(dayFaults(record, FIRST), below);
      eachReference(kind, record, (named, kinds, path) => {
        if (isKnown(named, kinds)) return;
        faults.add(
          [{path: path(), says: `no record "${named}"`, mend: `add it to "${kinds[0]}", or correct the id`}],
          below,
        );
      });
    }
  }
  faults.add(headFaults(file, known, (id) => isKnown(id, ['countries'])));
}

/** Whose statement each of ours is. */
function ownersOf({dataset}: Known): ReadonlyMap<string, string> {
  const {positions, missions, missionsInAfghanistan} = dataset;
  return new Map([
    ...[...positions].flatMap(([place, statements]) => statements.map(({id}) => [id, place] as const)),
    ...[...missions, ...missionsInAfghanistan].flatMap(({id: owner, statements}) =>
      (statements as readonly Statement[]).map(({id}) => [id, owner] as const),
    ),
  ]);
}

function twice(seen: Map<string, string>, id: string, path: string, faults: Faults): void {
  const other = seen.get(id);
  if (other === undefined) {
    seen.set(id, path);
    return;
  }
  faults.add([
    {
      path: `${path}/id`,
      says: `"${id}" stands at ${other} too`,
      mend: 'give each its own id',
    },
  ]);
}

/** Of a chip and an actor there can be one judgement. */
function judgedTwice(seen: Map<string, string>, {chip = '', actor = ''}: Holder, path: string): Fault[] {
  const pair = `${chip} × ${actor}`;
  const other = seen.get(pair);
  if (other === undefined) seen.set(pair, path);
  return other === undefined
    ? []
    : [{path, says: `${pair} is judged at ${other} too`, mend: 'keep one of the two'}];
}

function headFaults(file: OwnFile, known: Known, isPlace: (id: string) => boolean): Fault[] {
  const faults: Fault[] = [];
  const tell = (path: string, says: string, mend: string) => faults.push({path, says, mend});
  const {authority, overlay, records} = file;
  const subject = authority?.subject ?? known.dataset.subject;
  if (authority) {
    for (const [index, land] of [authority.subject, ...(authority.territories ?? [])].entries()) {
      if (!isPlace(land))
        tell(
          index === 0 ? '/authority/subject' : `/authority/territories/${index - 1}`,
          `no place "${land}"`,
          'add it to "countries", or correct the code',
        );
    }
  }
  if (overlay && subject !== known.dataset.subject) {
    tell(
      '/authority/subject',
      `the facts laid upon speak of ${known.dataset.subject}`,
      'leave "overlay" out for a dataset about another authority',
    );
  }
  if (records.recognition.some(({id}) => id === subject)) {
    tell('/recognition', `"${subject}" is the state asked about`, 'leave its position out');
  }
  if (subject !== known.dataset.subject) {
    for (const [layer, kind] of [
      ['missions', 'missions'],
      ['kabul', 'missions-in-afghanistan'],
    ] as const) {
      if (records[kind].length > 0 && !authority?.layers?.[layer])
        tell(
          `/authority/layers/${layer}`,
          'these missions have no words for this authority',
          'add "label", "question" and "lead"',
        );
    }
  }
  const day = dayOf(file, known);
  if (!day) tell('/day', '"day" is missing, and no statement has a whole day', 'add day');
  else if (startOf(file, known) > day)
    tell('/start', 'the first day lies after the dataset’s own', 'correct "start" or "day"');
  return faults;
}
