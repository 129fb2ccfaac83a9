/** What was measured, as Markdown. */
import type {Visit} from '../measure/load.js';
import {figure, middle, none, ratio, table} from '../measure/markdown.js';
import {PROFILES} from '../measure/profiles.js';
import {WORK} from '../measure/trace.js';
import type {Promised} from './promises.js';
import {acted, sizeOf, visited, type Act, type Results} from './results.js';

const FLOOR = 'inline SVG';

/** The profile in which pages of many maps are opened. */
const MANY = 'plain';

const labelOf = (profile: string) => PROFILES.find(({name}) => name === profile)?.label ?? profile;

function bytes(results: Results): string {
  const {contenders, files} = results;
  return table(
    ['page', 'drawn as', 'requests', 'raw', 'gzip 9', 'brotli 11', 'to the floor', 'with details, brotli'],
    contenders.map(({name, draws}) => {
      const brotli = sizeOf(results, name, 'brotli');
      const own = files.find((each) => each.name === name);
      return [
        name,
        draws,
        figure(own?.files.length),
        figure(sizeOf(results, name, 'raw')),
        figure(sizeOf(results, name, 'gzip')),
        figure(brotli),
        ratio(brotli, sizeOf(results, FLOOR, 'brotli')),
        own?.later.length ? figure(sizeOf(results, name, 'brotli', true)) : none,
      ];
    }),
  );
}

function visits(results: Results, profile: string): string {
  const head = [
    'page',
    'painted',
    'to the floor',
    'first content',
    'painted, warm',
    'to the floor',
    'blocking',
    'longest task',
    'script',
    'layout shift',
  ];
  const of = (name: string, what: keyof Visit, visit: 'cold' | 'warm' = 'cold') =>
    visited(results, name, what, {profile, visit});
  const toFloor = (name: string, visit: 'cold' | 'warm') =>
    ratio(of(name, 'painted', visit)?.median, of(FLOOR, 'painted', visit)?.median);
  return table(
    head,
    results.contenders.map(({name}) => [
      name,
      middle(of(name, 'painted')),
      toFloor(name, 'cold'),
      middle(of(name, 'firstContent')),
      middle(of(name, 'painted', 'warm')),
      toFloor(name, 'warm'),
      middle(of(name, 'blocking')),
      middle(of(name, 'longestTask')),
      middle(of(name, 'script')),
      figure(of(name, 'shift')?.median, 4),
    ]),
  );
}

const ACTS: readonly (readonly [Act, string])[] = [
  ['change', 'change of day'],
  ['hover', 'pointer to card'],
  ['key', 'key'],
];

function acts(results: Results): string {
  const still = results.profiles.filter((name) => results.acts.some(({profile}) => profile === name));
  return table(
    ['page', ...still.flatMap((profile) => ACTS.map(([, label]) => `${label}, ${profile}`))],
    results.contenders
      .filter(({name}) => results.acts.some((each) => each.name === name))
      .map(({name}) => [
        name,
        ...still.flatMap((profile) => ACTS.map(([act]) => middle(acted(results, name, act, profile), 1))),
      ]),
  );
}

function copies(results: Results): string {
  const counts = [...new Set(results.visits.map(({count}) => count))].sort((a, b) => a - b);
  const most = counts.at(-1) ?? 1;
  return table(
    [
      'page',
      ...counts.flatMap((count) => [`painted, ${count}`, `heap kB, ${count}`]),
      'time of each further one',
      'heap kB of each further one',
      'nodes, 1',
    ],
    results.contenders.map(({name}) => {
      const of = (what: keyof Visit, count: number) => visited(results, name, what, {profile: MANY, count});
      const median = (what: keyof Visit, count: number) => of(what, count)?.median ?? NaN;
      const further = (what: 'painted' | 'heap') => (median(what, most) - median(what, 1)) / (most - 1);
      return [
        name,
        ...counts.flatMap((count) => [middle(of('painted', count)), figure(median('heap', count) / 1000)]),
        figure(further('painted'), 1),
        figure(further('heap') / 1000),
        figure(median('nodes', 1)),
      ];
    }),
  );
}

/** What a finer world costs whoever projects it in the page, beside what is prepared. */
function geometry(results: Results): string {
  const rows = ['d3-geo by hand', 'd3-geo by hand, 50m', 'd3-geo by hand, 10m', 'ours: single file'];
  const figures = results.profiles.flatMap((profile) =>
    (['painted', 'script'] as const).map((what) => ({profile, what})),
  );
  return table(
    ['world', 'brotli 11', ...figures.map(({profile, what}) => `${what}, ${profile}`)],
    results.contenders
      .filter(({name}) => rows.includes(name))
      .map(({name}) => [
        name === 'd3-geo by hand' ? 'd3-geo by hand, 110m' : name,
        figure(sizeOf(results, name, 'brotli')),
        ...figures.map(({profile, what}) => middle(visited(results, name, what, {profile}))),
      ]),
  );
}

/** Why a page is as fast as it is. */
const traces = ({traced}: Results): string =>
  table(
    ['page', 'until painted', ...WORK, 'longest tasks'],
    traced.map(({name, spent: {work, painted, tasks}}) => [
      name,
      figure(painted),
      ...WORK.map((kind) => figure(work[kind])),
      tasks.map((task) => figure(task)).join(', '),
    ]),
  );

const SIGNS = {true: 'kept', false: '**missed**', undefined: 'not measured'};

export const markdown = (results: Results, promised: readonly Promised[]): string => `# The map beside others

${results.rounds} rounds in ${results.chromium}; times in ms, median (quartiles). Each page shows the states of the world in six classes with a legend and a
tooltip. The floor is the same picture as inline SVG, the limit a bare element with prepared paths. Peers that take geometry get the
base map at 1:110 million in their bundle, without the journey that fetching it takes; animations are off. Ours has its one
geometry, made of 1:50 million, more classes than six, and all else that it does. Light HTML counts as painted once its caption and first rows are.

## Bytes until the picture is there

${bytes(results)}

${results.profiles.map((profile) => `## ${labelOf(profile)}\n\n${visits(results, profile)}`).join('\n\n')}

## From an act to the frame that shows what came of it

${acts(results)}

## Several maps on a page, no throttle

${copies(results)}

## Finer worlds

${geometry(results)}

## Where the time goes, CPU slowed 4×

One visit each, traced, which costs some time itself. Each moment of the main thread counts as the innermost thing that the trace names;
script includes what it asks of the document. Idle is the wait for the line and for the next frame.

${traces(results)}

## What our map promises

${table(
  ['promise', 'kept', 'measured'],
  promised.map(({what, kept, measured}) => [what, SIGNS[`${kept}`], measured]),
)}
`;
