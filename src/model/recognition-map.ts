import type {Dataset, Mission, MissionInAfghanistan} from './dataset.js';
import type {Day} from './day.js';
import {standingOn, type Standing, type Statement} from './statement.js';
import {CONTROLS, POSITIONS, PRESENCES, type Layer} from './classes.js';

export {LAYERS, type Layer} from './classes.js';

/** One line of the answer: a state, or one mission. */
export interface MapRow {
  /** A state's code, or a mission's id. */
  readonly id: string;
  /** The state that the map shows it in: the state itself, the receiving state, the sending state. */
  readonly place: string;
  readonly standing: Standing<string>;
  /** The statement that gives the day and confidence; the newest of both sides where contested. */
  readonly statement?: Statement;
  readonly mission?: Mission | MissionInAfghanistan;
}

/** The answer to «where is the administration recognised, engaged with, refused?» on one day, in no language. */
export interface MapAnswer {
  readonly layer: Layer;
  readonly day: Day;
  /** The dataset's own day: what happened later is not in it. */
  readonly datasetDay: Day;
  readonly rows: readonly MapRow[];
  /** Rows of organisations; not counted, since an organisation is no state. */
  readonly organisations: readonly MapRow[];
  /** How many rows there are of each class, in the order of the legend; every class is named, also with 0. */
  readonly counts: readonly {readonly status: string; readonly count: number}[];
  /** How many rows there are. */
  readonly total: number;
  /** How many of them answer the layer's question with yes: recognised; run by appointees; open. */
  readonly answering: number;
}

/** The classes of a layer, in the order of its legend. */
export function classesOf(layer: Layer): readonly string[] {
  const own = {recognition: POSITIONS, missions: CONTROLS, kabul: PRESENCES}[layer] as readonly string[];
  return [...own.filter((status) => status !== 'unknown' && status !== 'contested'), 'contested', 'unknown'];
}

function row(
  id: string,
  place: string,
  standing: Standing<string>,
  mission?: Mission | MissionInAfghanistan,
): MapRow {
  return {id, place, standing, statement: standing.statements[standing.statements.length - 1], mission};
}

/** Whether a status answers the layer's question with yes. */
function answers(layer: Layer, status: string): boolean {
  switch (layer) {
    case 'recognition':
      return status === 'recognised';
    case 'missions':
      return status === 'taliban';
    case 'kabul':
      return status.startsWith('open-');
    default:
      return layer satisfies never;
  }
}

/** How things stand where nobody says anything: most states, so a browser drawing its first map has less to collect. */
const SILENT: Standing<string> = {status: 'unknown', statements: [], sides: []};

function rowsOf(dataset: Dataset, layer: Layer, day: Day, ask: typeof standingOn): MapRow[] {
  const standing = (statements: readonly Statement[]) => ask(statements, day, dataset.day);
  if (layer === 'missions') {
    return dataset.missions.map((mission) =>
      row(mission.id, mission.host, standing(mission.statements), mission),
    );
  }
  if (layer === 'kabul') {
    return dataset.missionsInAfghanistan.map((mission) =>
      row(mission.id, mission.sender, standing(mission.statements), mission),
    );
  }
  return [...new Set([...dataset.states, ...dataset.positions.keys()])].map((code) => {
    const statements = dataset.positions.get(code);
    return row(code, code, statements ? standing(statements) : SILENT);
  });
}

/**
 * The answer of the map for one layer and day (`YYYY-MM-DD`).
 * Every state has a row, `unknown` where no statement speaks of the day; so has every mission on record.
 *
 * @param ask how the standing of a subject is found: whoever asks many days gives `standingIn` of `history.ts`
 */
export function mapAnswer(dataset: Dataset, layer: Layer, day: Day, ask = standingOn): MapAnswer {
  const all = rowsOf(dataset, layer, day, ask);
  const isOrganisation = ({place}: MapRow) => dataset.organisations.includes(place);
  const rows = all.filter((each) => !isOrganisation(each));
  const tally = new Map<string, number>(classesOf(layer).map((status) => [status, 0]));
  for (const {standing} of rows) tally.set(standing.status, (tally.get(standing.status) ?? 0) + 1);
  return {
    layer,
    day,
    datasetDay: dataset.day,
    rows,
    organisations: all.filter(isOrganisation),
    counts: [...tally].map(([status, count]) => ({status, count})),
    total: rows.length,
    answering: rows.filter(({standing}) => answers(layer, standing.status)).length,
  };
}

/** Rows in the order of a layer's legend, then by `compare`, as a rule of their names; what is unknown comes last. */
export function inLegendOrder(
  rows: readonly MapRow[],
  layer: Layer,
  compare: (a: MapRow, b: MapRow) => number,
): MapRow[] {
  const classes = classesOf(layer);
  return [...rows].sort(
    (a, b) => classes.indexOf(a.standing.status) - classes.indexOf(b.standing.status) || compare(a, b),
  );
}

/** The rows that the map shows in each state; its first row gives the state its colour. */
export function rowsByPlace(answer: MapAnswer): ReadonlyMap<string, readonly MapRow[]> {
  const byPlace = new Map<string, MapRow[]>();
  for (const each of [...answer.rows, ...answer.organisations]) {
    const own = byPlace.get(each.place) ?? [];
    own.push(each);
    byPlace.set(each.place, own);
  }
  return byPlace;
}

/** Everything on record about one state or organisation: what its card tells. */
export interface PlaceRecord {
  readonly place: string;
  readonly positions: readonly Statement[];
  readonly missions: readonly Mission[];
  readonly missionsInAfghanistan: readonly MissionInAfghanistan[];
}

export function placeRecord(dataset: Dataset, place: string): PlaceRecord {
  return {
    place,
    positions: dataset.positions.get(place) ?? [],
    missions: dataset.missions.filter(({host}) => host === place),
    missionsInAfghanistan: dataset.missionsInAfghanistan.filter(({sender}) => sender === place),
  };
}
