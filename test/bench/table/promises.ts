import type {Contender} from './contender.js';
import {FLOOR, LIBRARIES, OURS} from './contenders.js';
import {spreadOf, type Sample} from './sample.js';
import {KINDS, wholeOf} from './steps.js';
import type {Weight} from './weight.js';

/** A promise, or what was measured of the same where nothing is promised; whether it is kept, and what was measured where it is not. */
export interface Promised {
  readonly text: string;
  /** Whether it is promised. */
  readonly promised: boolean;
  readonly kept: boolean;
  readonly missed: readonly string[];
}

/** What a page loads. */
export interface Loaded {
  /** Scripts and styles before a reader does anything. */
  readonly code: Weight;
  /** The same with the rows of our own data, which ours has in its script. */
  readonly withRows: Weight;
  /** Scripts that are asked for when a reader searches, sorts and filters. */
  readonly later: Weight;
}

const FRAME = 1000 / 60;
const LONG = 50;
const MANY = 10_000;

const bytes = (count: number) => `${count.toLocaleString('en')} B`;
const time = (value: number) => `${value.toFixed(1)} ms`;
const promised = (text: string, missed: string[], isPromised = true): Promised => ({
  text,
  promised: isPromised,
  kept: missed.length === 0,
  missed,
});

/** Those of these that were measured. */
const measured = (samples: readonly Sample[]) => LIBRARIES.filter(({name}) => spreadOf(samples, {name}));

/** What is promised of bytes: the budget, and beside the others. */
export function promisesOfWeight(loaded: ReadonlyMap<string, Loaded>, budget: number): Promised[] {
  const own = loaded.get(OURS.name)!;
  const peers = LIBRARIES.filter(({name, bare}) => loaded.has(name) && !bare);
  return [
    promised(
      `Brotli: the table is within its budget of ${bytes(budget)}`,
      own.code.brotli > budget ? [bytes(own.code.brotli)] : [],
    ),
    promised(
      `Brotli, with all that a page loads to show our 67 missions: lighter than ${peers.map(({name}) => name).join(', ')}`,
      peers.flatMap(({name}) => {
        const other = loaded.get(name)!.withRows.brotli;
        return own.withRows.brotli < other
          ? []
          : [`${bytes(own.withRows.brotli)} beside ${bytes(other)} of ${name}`];
      }),
    ),
  ];
}

type Group = Pick<Sample, 'rows' | 'slowdown'>;

const where = ({rows, slowdown}: Group) => `${rows.toLocaleString('en')} rows, ${slowdown}×`;

/** What is promised of time, of 10,000 rows; and of other counts the same, as far as it was measured. */
export function promisesOfTime(samples: readonly Sample[]): Promised[] {
  const libraries = measured(samples);
  const peers = libraries.filter(({easier}) => !easier);
  const slowdowns = [...new Set(samples.map(({slowdown}) => slowdown))];
  return [...new Set(samples.map(({rows}) => rows))]
    .sort((one, other) => other - one)
    .flatMap((rows) => {
      const groups = slowdowns.map((slowdown) => ({rows, slowdown}));
      const said = (text: string, missed: string[]) =>
        promised(`${rows.toLocaleString('en')} rows: ${text}`, missed, rows === MANY);
      return [
        ...(peers.length > 0
          ? [
              said(
                `first rows, sort and filter ahead of ${peers.map(({name}) => name).join(', ')}`,
                groups.flatMap((group) => behind(samples, group, peers)),
              ),
            ]
          : []),
        ...(libraries.length > 0
          ? [
              said(
                'a key, a sort and a filter answered within one frame of the fastest library',
                groups.flatMap((group) => late(samples, group, libraries)),
              ),
            ]
          : []),
        said(
          `at a fourth of the speed no task above ${LONG} ms but the first parse`,
          groups.filter(({slowdown}) => slowdown === 4).flatMap((group) => long(samples, group)),
        ),
      ];
    });
}

/** Where ours is not ahead of one of these. */
function behind(samples: readonly Sample[], group: Group, peers: readonly Contender[]): string[] {
  return ['first rows', wholeOf('sort'), wholeOf('filter')].flatMap((kind) => {
    const mine = spreadOf(samples, {...group, kind, name: OURS.name});
    return peers.flatMap(({name}) => {
      const other = spreadOf(samples, {...group, kind, name});
      return mine && other && mine.median >= other.median
        ? [`${kind}, ${where(group)}: ${time(mine.median)} beside ${time(other.median)} of ${name}`]
        : [];
    });
  });
}

/** Where ours is later than the fastest by more than a frame. */
function late(samples: readonly Sample[], group: Group, libraries: readonly Contender[]): string[] {
  return KINDS.flatMap((kind) => {
    const mine = spreadOf(samples, {...group, kind, name: OURS.name});
    // What no library can do is held to the fastest press of a key that one can.
    const [fastest] = libraries
      .flatMap(({name}) => {
        const spread =
          spreadOf(samples, {...group, kind, name}) ?? spreadOf(samples, {...group, kind: 'key', name});
        return spread ? [{name, median: spread.median}] : [];
      })
      .sort((one, other) => one.median - other.median);
    return mine && fastest && mine.median > fastest.median + FRAME
      ? [`${kind}, ${where(group)}: ${time(mine.median)} beside ${time(fastest.median)} of ${fastest.name}`]
      : [];
  });
}

/** The tasks of ours that are too long. */
function long(samples: readonly Sample[], group: Group): string[] {
  return [...new Set(samples.map(({kind}) => kind))]
    .filter((kind) => kind.startsWith('task') && !kind.endsWith('first parse'))
    .flatMap((kind) => {
      const mine = spreadOf(samples, {...group, kind, name: OURS.name});
      return mine && mine.worst > LONG ? [`${kind}, ${where(group)}: ${time(mine.worst)}`] : [];
    });
}

/** Those that are excused, with the reason. */
export const EXCUSED = {
  weight: [FLOOR, ...LIBRARIES].filter(({bare}) => bare),
  time: [FLOOR, ...LIBRARIES].filter(({easier}) => easier),
};
