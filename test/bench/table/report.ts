import {figure, table as plainTable} from '../measure/markdown.js';
import type {Contender} from './contender.js';
import {FLOOR, LIBRARIES, OURS} from './contenders.js';
import {EXCUSED, type Loaded, type Promised} from './promises.js';
import {spreadOf, type Sample} from './sample.js';
import {KINDS, wholeOf} from './steps.js';
import type {Weight} from './weight.js';

export interface Measured {
  /** The browser and the machine. */
  readonly machine: string;
  readonly contenders: readonly Contender[];
  readonly versions: Readonly<Record<string, string>>;
  readonly loaded: ReadonlyMap<string, Loaded>;
  readonly samples: readonly Sample[];
  readonly promises: readonly Promised[];
}

const TIMES = ['first rows', ...KINDS, ...KINDS.map(wholeOf)];

/** A table with the blank line that Markdown wants after it. */
const table = (...of: Parameters<typeof plainTable>) => `${plainTable(...of)}\n`;

/** How often each table was measured with this many rows, at each speed. */
export const roundsOf = (samples: readonly Sample[], rows: number) =>
  spreadOf(samples, {rows, slowdown: 1, kind: 'first rows', name: OURS.name})?.count ?? 0;

/** The groups that were measured together. */
const groupsOf = (samples: readonly Sample[]) =>
  [...new Set(samples.map(({rows, slowdown}) => `${rows} ${slowdown}`))]
    .map((group) => {
      const [rows = 0, slowdown = 0] = group.split(' ').map(Number);
      return {rows, slowdown};
    })
    .sort((one, other) => one.rows - other.rows || one.slowdown - other.slowdown);

const fastestOf = (samples: readonly Sample[], of: Partial<Sample>) =>
  Math.min(...LIBRARIES.flatMap(({name}) => spreadOf(samples, {...of, name})?.median ?? []));

/** All that was measured, for programs. */
export function asJSON({machine, contenders, versions, loaded, samples, promises}: Measured): string {
  const kinds = [...new Set(samples.map(({kind}) => kind))];
  return JSON.stringify(
    {
      machine,
      contenders: contenders.map(({name, bundled, draws, lacks, bare, easier}) => ({
        name,
        version: versions[name],
        bundled,
        draws,
        lacks,
        bare,
        easier,
        bytes: loaded.get(name),
      })),
      times: groupsOf(samples).flatMap((group) =>
        kinds.flatMap((kind) =>
          contenders.flatMap(({name}) => {
            const spread = spreadOf(samples, {...group, kind, name});
            const floor = spreadOf(samples, {...group, kind, name: FLOOR.name})?.median;
            return spread
              ? [{...group, kind, name, ...spread, toFloor: floor ? spread.median / floor : undefined}]
              : [];
          }),
        ),
      ),
      promises,
      samples,
    },
    undefined,
    1,
  );
}

function said(promises: readonly Promised[], [yes, no] = ['kept', 'missed']): string[] {
  return promises.flatMap(({text, kept, missed}) => [
    `- **${kept ? yes : no}**: ${text}`,
    ...missed.map((each) => `  - ${each}`),
  ]);
}

/** Those of whom ours may be behind, with the reason. */
function excused(): string[] {
  const list = [
    ...EXCUSED.weight.map(({name, bare}) => `${name} in bytes (${bare})`),
    ...EXCUSED.time.map(({name, easier}) => `${name} in first rows, sort and filter (${easier})`),
  ];
  return list.length > 0
    ? [`Not held against ours: ${list.join('; ')}. Their figures stand below all the same.`]
    : [];
}

/** The same for readers. */
export function asMarkdown(measured: Measured): string {
  const {machine, contenders, versions, loaded, samples, promises} = measured;
  const weight = ({raw, gzip, brotli}: Weight) => [figure(raw), figure(gzip), figure(brotli)];
  return [
    '# The table of missions beside other tables',
    '',
    `${machine}. Rounds in which all tables come in turn, another one first: ${[...new Set(samples.map(({rows}) => rows))].map((rows) => `${roundsOf(samples, rows)} with ${figure(rows)} rows`).join(', ')}. Files are served as they are, without compression, from the same machine.`,
    '',
    '## Promises',
    '',
    ...said(promises.filter(({promised}) => promised)),
    '',
    ...excused(),
    '',
    'The same of fewer rows, of which nothing is promised:',
    '',
    ...said(
      promises.filter(({promised}) => !promised),
      ['so', 'not so'],
    ),
    '',
    '## What is compared',
    '',
    `The same rows, in the order of the file, with nine columns of text; the count after each step, and the city of the first row after a sort by city, are checked against the ${FLOOR.name}. What none of the others has, as they stand here: places found by their names in Dari and Pashto, in another spelling and across cells, what was found marked; history and sources beneath a row; filters with counts, groups, cards on a narrow page; the words of three languages, calendars, print and downloads. Ours reads the dated statements of 1,000 and 10,000 missions and finds the state of the day; the others are handed rows that are ready.`,
    '',
    ...contenders.map(
      ({name, bundled, draws, lacks}) =>
        `- **${name}**${versions[name] ? ` ${versions[name]}` : ''}: ${bundled}. Draws ${draws}.${lacks.length > 0 ? ` Less: ${lacks.join('; ')}.` : ''}`,
    ),
    '',
    '## Bytes',
    '',
    'Scripts and styles that a page asks for before a reader does anything; with the 67 rows of our own missions, which ours has in its script and the others load; and scripts that come when a reader searches, in ours with names in all languages, notes and sources. The script of the page itself is in none.',
    '',
    table(
      [
        '',
        ...['', 'with the rows: ', 'later: '].flatMap((what) => [
          `${what}as they are`,
          'gzip 9',
          'Brotli 11',
        ]),
      ],
      contenders.flatMap(({name}) => {
        const own = loaded.get(name);
        return own ? [[name, ...weight(own.code), ...weight(own.withRows), ...weight(own.later)]] : [];
      }),
    ),
    ...groupsOf(samples).flatMap((group) => timesOf(measured, group)),
    `## Ours, step by step`,
    '',
    'ms: median, and the worst.',
    '',
    stepTable(samples),
  ].join('\n');
}

function timesOf({contenders, samples}: Measured, group: {rows: number; slowdown: number}): string[] {
  const kinds = TIMES.filter((kind) => spreadOf(samples, {...group, kind}));
  const tasks = [...new Set(samples.map(({kind}) => kind))].filter((kind) => kind.startsWith('task'));
  const rowOf = (of: Partial<Sample>, floor: number | undefined, fastest: number) => {
    const spread = spreadOf(samples, of);
    if (!spread) return '–';
    const {median, low, high} = spread;
    const against = [floor, Number.isFinite(fastest) ? fastest : undefined].map((other) =>
      other ? `${(median / other).toFixed(2)}×` : '–',
    );
    return `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)}) ${against.join(' ')}`;
  };
  return [
    `## ${figure(group.rows)} rows, ${group.slowdown === 1 ? 'full speed' : `CPU slowed ${group.slowdown}×`}`,
    '',
    'ms: median (quartiles), times the floor, times the fastest library. First rows: eight are on the screen. Key, sort, filter: from the press until the count and the first row are on the screen as they remain; then the same until eight rows are.',
    '',
    table(
      ['', ...kinds],
      contenders.map(({name}) => [
        name,
        ...kinds.map((kind) =>
          rowOf(
            {...group, kind, name},
            spreadOf(samples, {...group, kind, name: FLOOR.name})?.median,
            fastestOf(samples, {...group, kind}),
          ),
        ),
      ]),
    ),
    'Longest tasks, ms: median / worst. 0 is none above 50 ms.',
    '',
    table(
      ['', ...tasks.map((kind) => kind.replace('task: ', ''))],
      contenders.map(({name}) => [
        name,
        ...tasks.map((kind) => {
          const spread = spreadOf(samples, {...group, kind, name});
          return spread ? `${spread.median.toFixed(0)} / ${spread.worst.toFixed(0)}` : '–';
        }),
      ]),
    ),
  ];
}

function stepTable(samples: readonly Sample[]): string {
  const own = samples.filter(({name, kind}) => name === OURS.name && KINDS.some((each) => each === kind));
  const groups = groupsOf(own);
  const steps = [...new Map(own.map(({kind, label}) => [`${kind}, ${label}`, {kind, label}]))];
  return table(
    ['', ...groups.map(({rows, slowdown}) => `${figure(rows)} rows, ${slowdown}×`)],
    steps.map(([said, step]) => [
      said,
      ...groups.map((group) => {
        const spread = spreadOf(own, {...group, ...step});
        return spread ? `${spread.median.toFixed(1)} / ${spread.worst.toFixed(0)}` : '–';
      }),
    ]),
  );
}
