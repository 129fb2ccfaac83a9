import type {Dataset, Mission} from './dataset.js';
import type {Day} from './day.js';
import {classesOf, mapAnswer} from './recognition-map.js';
import type {Confidence, Standing} from './statement.js';

/** One Afghan mission abroad on a day. */
export interface MissionRow {
  readonly id: string;
  readonly mission: Mission;
  readonly standing: Standing<string>;
  /** The region of the receiving state; empty where none is on record. */
  readonly region: string;
  /** Rank of its head, where known of the day. */
  readonly level?: string;
  readonly since?: Day;
  readonly reported?: Day;
  readonly confidence?: Confidence;
  /** How many sources there are for what is shown. */
  readonly sources: number;
}

/** What is known of a dataset beside its facts. */
export interface Beside {
  regionOf(state: string): string | undefined;
  /** How many sources a statement of ours has. */
  sourceCount(statement: string): number | undefined;
}

/** Every mission on record, as it stood on the day: the rows of the map's layer `missions`. */
export function missionRows(dataset: Dataset, day: Day, {regionOf, sourceCount}: Beside): MissionRow[] {
  return mapAnswer(dataset, 'missions', day).rows.map(({id, standing, statement, mission}) => {
    const own = mission as Mission;
    const {level, host, statements} = own;
    return {
      id,
      mission: own,
      standing,
      region: regionOf(host) ?? '',
      // The record tells the rank of the last head; of earlier ones it tells in notes alone.
      level: statement && statement === statements[statements.length - 1] ? level : undefined,
      since: standing.status === 'contested' ? undefined : statement?.since,
      reported: statement?.reported,
      confidence: statement?.confidence,
      sources: standing.statements.reduce((sum, {id: of, cited}) => sum + (cited ?? sourceCount(of) ?? 0), 0),
    };
  });
}

/** What the reader wants to see; an empty list keeps all. */
export interface Wanted {
  readonly control: readonly string[];
  readonly region: readonly string[];
  readonly type: readonly string[];
  readonly confidence: readonly string[];
  /** The receiving state. */
  readonly state: readonly string[];
}

const fits = (wanted: readonly string[], value: string | undefined) =>
  wanted.length === 0 || wanted.includes(value ?? '');

/** Rows that fit all but who runs them. */
export function keptRows(rows: readonly MissionRow[], wanted: Wanted): MissionRow[] {
  return rows.filter(
    ({region, mission, confidence}) =>
      fits(wanted.region, region) &&
      fits(wanted.type, mission.type) &&
      fits(wanted.confidence, confidence) &&
      fits(wanted.state, mission.host),
  );
}

/** Of these the ones that are run by whom the reader wants to see. */
export function keptByControl(rows: readonly MissionRow[], wanted: Wanted): MissionRow[] {
  return rows.filter(({standing}) => fits(wanted.control, standing.status));
}

/** How many rows there are of each class, in the order of the map's legend; every class is named, also with 0. */
export function countsOf(rows: readonly MissionRow[]): {status: string; count: number}[] {
  const tally = new Map(classesOf('missions').map((status) => [status, 0]));
  for (const {standing} of rows) tally.set(standing.status, (tally.get(standing.status) ?? 0) + 1);
  return [...tally].map(([status, count]) => ({status, count}));
}

/** Rows parted by a key, in the order in which the keys are given; without rows no group. */
export function grouped(
  rows: readonly MissionRow[],
  keys: readonly string[],
  keyOf: (row: MissionRow) => string,
): {key: string; rows: MissionRow[]}[] {
  const groups = new Map<string, MissionRow[]>(keys.map((key) => [key, []]));
  for (const row of rows) {
    const own = groups.get(keyOf(row));
    if (own) own.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups].map(([key, own]) => ({key, rows: own})).filter((group) => group.rows.length > 0);
}
