import type {Dataset, Mission, MissionInAfghanistan} from '../dataset.js';
import type {Layer} from '../recognition-map.js';
import type {Statement} from '../statement.js';
import type {Position} from '../vocabulary.js';
import {dayOf, startOf} from './days.js';
import type {OwnFile, OwnRecord, TableKind} from './file.js';
import type {Known} from './known.js';

/** From longitude and latitude to the map's grid. */
type Project = (coordinates: readonly [number, number]) => readonly [number, number];

type OwnStatement = OwnRecord<TableKind>['statements'][number];

/** A statement without its words and sources, which are its details; how many sources there are is a fact. */
function bare<S extends string>(own: OwnStatement): Statement<S> {
  const {id, status, since, until, reported, confidence, direction, between, refines, throughout, seat} = own;
  const sides = between as readonly S[] | undefined;
  return {
    id,
    status: status as S,
    since,
    until,
    reported,
    confidence,
    direction,
    between: sides,
    refines,
    throughout,
    seat,
    cited: own.sources.length,
  };
}

/** A history with statements of someone's own: one with an id of ours stands in its place, others follow. */
function merged<S extends string>(ours: readonly Statement<S>[], own: readonly Statement<S>[]) {
  const byId = new Map(own.map((statement) => [statement.id, statement]));
  const known = new Set(ours.map(({id}) => id));
  return [
    ...ours.map((statement) => byId.get(statement.id) ?? statement),
    ...own.filter(({id}) => !known.has(id)),
  ];
}

/** Missions with those of someone's own: one with an id of ours is corrected and its history merged. */
function mergedMissions<M extends Mission | MissionInAfghanistan>(
  ours: readonly M[],
  own: readonly M[],
): M[] {
  const byId = new Map(own.map((mission) => [mission.id, mission]));
  const known = new Set(ours.map(({id}) => id));
  return [
    ...ours.map((mission) => {
      const each = byId.get(mission.id);
      const statements = each && merged(mission.statements as readonly Statement[], each.statements);
      return each ? {...each, statements} : mission;
    }),
    ...own.filter(({id}) => !known.has(id)),
  ];
}

/**
 * The facts of someone's own dataset, found sound: as they stand, or laid upon ours. States are ours with those that
 * it adds or describes otherwise; organisations those that it names.
 */
export function ownFacts(file: OwnFile, known: Known, project: Project): Dataset {
  const {records, overlay, replaces, authority} = file;
  const ours = known.dataset;
  const subject = authority?.subject ?? ours.subject;
  const at = new Map(records.cities.map(({id, coordinates}) => [id, project(coordinates)]));
  const positions = new Map(
    records.recognition.map(({id, statements}) => [id, statements.map((each) => bare<Position>(each))]),
  );
  const missions = records.missions.map(({statements, ...mission}): Mission => ({
    ...mission,
    at: at.get(mission.city),
    statements: statements.map((each) => bare(each)),
  }));
  const missionsInAfghanistan = records['missions-in-afghanistan'].map(
    ({statements, ...mission}): MissionInAfghanistan => ({
      ...mission,
      statements: statements.map((each) => bare(each)),
    }),
  );
  const keeps = (kind: TableKind) => overlay && replaces !== kind;
  if (keeps('recognition')) {
    for (const [place, statements] of ours.positions)
      positions.set(place, merged(statements, positions.get(place) ?? []));
  }
  const facts = {
    day: dayOf(file, known) ?? ours.day,
    start: startOf(file, known),
    subject,
    territories: authority?.territories,
    states: statesOf(file, known, subject),
    positions,
    missions: keeps('missions') ? mergedMissions(ours.missions, missions) : missions,
    missionsInAfghanistan: keeps('missions-in-afghanistan')
      ? mergedMissions(ours.missionsInAfghanistan, missionsInAfghanistan)
      : missionsInAfghanistan,
  };
  return {
    ...facts,
    organisations: organisationsOf(file, known, facts),
    layers: subject === ours.subject ? undefined : layersOf(facts),
  };
}

/** States that are counted: ours, as the file adds to them or describes them, without the one asked about. */
function statesOf({records}: OwnFile, {dataset}: Known, subject: string): string[] {
  const states = new Set([dataset.subject, ...dataset.states]);
  for (const {id, kind} of records.countries) {
    if (kind === 'member' || kind === 'observer') states.add(id);
    else states.delete(id);
  }
  states.delete(subject);
  return [...states];
}

/** Organisations that the file brings or names; ours as well where it is laid upon ours. */
function organisationsOf(
  {records, overlay}: OwnFile,
  {dataset}: Known,
  {positions, missionsInAfghanistan}: Pick<Dataset, 'positions' | 'missionsInAfghanistan'>,
): string[] {
  const named = new Set([...positions.keys(), ...missionsInAfghanistan.map(({sender}) => sender)]);
  const ours = dataset.organisations.filter((id) => overlay || named.has(id));
  return [...new Set([...ours, ...records.organisations.map(({id}) => id)])];
}

/** Positions are always shown; missions of another authority only where there are any. */
function layersOf({
  missions,
  missionsInAfghanistan,
}: Pick<Dataset, 'missions' | 'missionsInAfghanistan'>): Layer[] {
  return [
    'recognition',
    ...(missions.length > 0 ? (['missions'] as const) : []),
    ...(missionsInAfghanistan.length > 0 ? (['kabul'] as const) : []),
  ];
}
