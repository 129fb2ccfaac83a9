import {facts} from '../generated/facts.js';
import {detailsModule} from '../generated/loaders-languages.js';
import type {Day} from './day.js';
import {unpackDay, unpackDetailsOf, type Details, type PackedDetails} from './details.js';
import {missionId, statementId} from './ids.js';
import type {Confidence, Statement} from './statement.js';
import {
  CONTROLS,
  POSITIONS,
  PRESENCES,
  type Control,
  type Layer,
  type Position,
  type Presence,
} from './classes.js';

export type {Details, PackedDetails, Source} from './details.js';

/** Kinds of mission. */
export type MissionType = 'embassy' | 'consulate-general' | 'consulate' | 'permanent-mission' | 'mission';

/** An Afghan mission abroad. */
export interface Mission {
  readonly id: string;
  /** ISO 3166-1 alpha-2 code of the receiving state. */
  readonly host: string;
  /** The organisation that a permanent mission is accredited to. */
  readonly body?: string;
  /** A city's id. */
  readonly city: string;
  /** Where the city lies on the map's grid, if it is none of ours. */
  readonly at?: readonly [x: number, y: number];
  readonly type: MissionType;
  /** Rank of its head, where known. */
  readonly level?: string;
  readonly statements: readonly Statement<Control>[];
}

/** A mission of a state or organisation in Afghanistan. */
export interface MissionInAfghanistan {
  readonly id: string;
  /** The sending state's code, or an organisation's id. */
  readonly sender: string;
  readonly city: string;
  readonly type: MissionType;
  readonly statements: readonly Statement<Presence>[];
}

/** All facts, without the words of any language. */
export interface Dataset {
  /** The day that the dataset stands at: the newest day that any of its statements speaks of. */
  readonly day: Day;
  /** The day that Kabul was taken; no position towards the administration can be older. */
  readonly start: Day;
  /** The state that is asked about, AF. */
  readonly subject: string;
  /** UN members and observer states but that one, by ISO 3166-1 alpha-2 code. */
  readonly states: readonly string[];
  readonly organisations: readonly string[];
  /** Lands that are drawn with the state asked about. */
  readonly territories?: readonly string[];
  /** The map's layers that there are facts for; all where it is absent. */
  readonly layers?: readonly Layer[];
  /** What states and organisations said and did, by code or id. */
  readonly positions: ReadonlyMap<string, readonly Statement<Position>[]>;
  readonly missions: readonly Mission[];
  readonly missionsInAfghanistan: readonly MissionInAfghanistan[];
}

const CONFIDENCE: Record<string, Confidence> = {h: 'high', m: 'medium', l: 'low'};
const DIRECTION: Record<string, Statement['direction']> = {r: 'receives', s: 'sends', b: 'both'};

/** Statements as `data/build/facts.ts` packs them. */
function unpackStatements<S extends string>(
  packed: string,
  statuses: readonly S[],
  owner: string,
): Statement<S>[] {
  return packed.split(';').map((text, index) => {
    const [marks = '', since, reported, until, extra = '', id] = text.split(',');
    const [own = '', seat] = extra.split('@');
    const sides = [...own].filter((mark) => mark >= '0' && mark <= '9').map((mark) => statuses[+mark] as S);
    return {
      id: id || statementId(owner, index),
      status: statuses[+(marks[0] ?? 0)] as S,
      confidence: CONFIDENCE[marks[1] ?? ''] ?? 'low',
      direction: DIRECTION[marks[2] ?? ''],
      since: unpackDay(since),
      reported: unpackDay(reported),
      until: unpackDay(until),
      between: sides.length > 0 ? sides : undefined,
      refines: own.includes('<') ? statementId(owner, index - 1) : undefined,
      throughout: own.includes('^') || undefined,
      seat,
    };
  });
}

/** Lines of `a=b`, as pairs. */
function pairs(packed: string): [string, string][] {
  return packed.split('\n').map((line) => line.split('=') as [string, string]);
}

const unpackPositions = (): Dataset['positions'] =>
  new Map(
    pairs(facts.positions).map(([id, packed]) => [
      id,
      unpackStatements(packed, POSITIONS, `pos-${id.toLowerCase()}`),
    ]),
  );

const unpackMissions = (): Dataset['missions'] =>
  pairs(facts.missions).map(([head, packed]) => {
    const [host = '', city = '', type = '', level, body = '', own] = head.split(' ');
    const id = own || missionId(host, city, type, body);
    return {
      id,
      host,
      city,
      type: type as MissionType,
      level: level || undefined,
      body: body || undefined,
      statements: unpackStatements(packed, CONTROLS, id),
    };
  });

const unpackMissionsInAfghanistan = (): Dataset['missionsInAfghanistan'] =>
  pairs(facts.missionsInAfghanistan).map(([head, packed]) => {
    const [sender = '', city = '', type] = head.split(' ');
    return {
      id: `${sender.toLowerCase()}-${city}`,
      sender,
      city,
      type: type as MissionType,
      statements: unpackStatements(packed, PRESENCES, `kab-${sender.toLowerCase()}`),
    };
  });

let bundled: Dataset | undefined;

/** The dataset that comes with the library; its records are unpacked when somebody asks for them. */
export function bundledDataset(): Dataset {
  const unpacked: {-readonly [Part in keyof Dataset]?: Dataset[Part]} = {};
  return (bundled ??= {
    day: facts.day,
    start: facts.start,
    subject: 'AF',
    states: facts.states.split(' '),
    organisations: facts.organisations.split(' '),
    get positions() {
      return (unpacked.positions ??= unpackPositions());
    },
    get missions() {
      return (unpacked.missions ??= unpackMissions());
    },
    get missionsInAfghanistan() {
      return (unpacked.missionsInAfghanistan ??= unpackMissionsInAfghanistan());
    },
  });
}

/** The ids of the statements of the bundled dataset, in the order in which details are packed. */
export function statementIds(): string[] {
  const {positions, missions, missionsInAfghanistan} = bundledDataset();
  const histories = [
    ...positions.values(),
    ...[...missions, ...missionsInAfghanistan].map(({statements}) => statements),
  ];
  return histories.flatMap((statements) => (statements as readonly Statement[]).map(({id}) => id));
}

/**
 * Notes and sources, by the ids of what they belong to.
 * @param ids in the order in which they are packed; without them those of the bundled dataset's statements
 */
export function unpackDetails(packed: PackedDetails, ids: readonly string[] = statementIds()): Details {
  return unpackDetailsOf(packed, ids);
}

/** Notes and sources of the bundled dataset in one language (`en`, `prs`, `ps`). */
export async function loadDetails(lang: string): Promise<Details> {
  return unpackDetails((await detailsModule(lang)).details);
}
