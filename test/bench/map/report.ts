/** What was measured, as Markdown. */
import type {Visit} from '../measure/load.js';
import {PROFILES} from '../measure/profiles.js';
import type {Quartiles} from '../measure/quartiles.js';
import type {Promised} from './promises.js';
import {acted, sizeOf, visited, type Act, type Results} from './results.js';

const FLOOR = 'inline SVG';
const none = '–';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}

const number = (value: number | undefined, digits = 0) =>
  value === undefined
    ? none
    : value.toLocaleString('en', {maximumFractionDigits: digits, minimumFractionDigits: digits});

/** The median with the quartiles around it. */
const middle = (found: Quartiles | undefined, scale = 1, digits = 0) =>
  found
    ? `${number(found.median * scale, digits)} (${number(found.low * scale, digits)}–${number(found.high * scale, digits)})`
    : none;

const ratio = (value: number | undefined, floor: number | undefined) =>
  value === undefined || !floor ? none : `${(value / floor).toFixed(2)}×`;

export function markdown(results: Results, promised: readonly Promised[]): string {
  const {contenders, files, profiles} = results;
  const names = contenders.map(({name}) => name);

  const bytes = table(
    ['page', 'drawn as', 'requests', 'raw', 'gzip 9', 'brotli 11', 'to the floor', 'with details, brotli'],
    contenders.map(({name, draws}) => {
      const brotli = sizeOf(results, name, 'brotli');
      const own = files.find((each) => each.name === name);
      return [
        name,
        draws,
        String(own?.files.length ?? none),
        number(sizeOf(results, name, 'raw')),
        number(sizeOf(results, name, 'gzip')),
        number(brotli),
        ratio(brotli, sizeOf(results, FLOOR, 'brotli')),
        own?.later.length ? number(sizeOf(results, name, 'brotli', true)) : none,
      ];
    }),
  );

  const timesIn = (profile: string) => {
    const of = (name: string, figure: keyof Visit, visit: 'cold' | 'warm' = 'cold') =>
      visited(results, name, figure, {profile, visit});
    const floor = (visit: 'cold' | 'warm') => of(FLOOR, 'painted', visit)?.median;
    return table(
      [
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
      ],
      names.map((name) => [
        name,
        middle(of(name, 'painted')),
        ratio(of(name, 'painted')?.median, floor('cold')),
        middle(of(name, 'firstContent')),
        middle(of(name, 'painted', 'warm')),
        ratio(of(name, 'painted', 'warm')?.median, floor('warm')),
        middle(of(name, 'blocking')),
        middle(of(name, 'longestTask')),
        middle(of(name, 'script')),
        number(of(name, 'shift')?.median, 4),
      ]),
    );
  };

  const still = profiles.filter((name) => PROFILES.find((each) => each.name === name)?.line === undefined);
  const ACTS: readonly [Act, string][] = [
    ['change', 'change of day'],
    ['hover', 'pointer to card'],
    ['key', 'key'],
  ];
  const acts = table(
    ['page', ...still.flatMap((profile) => ACTS.map(([, label]) => `${label}, ${profile}`))],
    names
      .filter((name) => results.acts.some((each) => each.name === name))
      .map((name) => [
        name,
        ...still.flatMap((profile) => ACTS.map(([act]) => middle(acted(results, name, act, profile), 1, 1))),
      ]),
  );

  const counts = [...new Set(results.visits.map(({count}) => count))].sort((a, b) => a - b);
  const first = profiles[0] ?? 'plain';
  const copies = table(
    [
      'page',
      ...counts.flatMap((count) => [`painted, ${count}`, `heap MB, ${count}`]),
      'time of each further one',
      'heap of each further one, kB',
      'nodes, 1',
    ],
    names.map((name) => {
      const of = (figure: keyof Visit, count: number) =>
        visited(results, name, figure, {profile: first, count});
      const most = counts.at(-1) ?? 1;
      const each = (figure: 'painted' | 'heap') => {
        const [one, all] = [of(figure, 1)?.median, of(figure, most)?.median];
        return one === undefined || all === undefined || most === 1 ? undefined : (all - one) / (most - 1);
      };
      const heap = each('heap');
      return [
        name,
        ...counts.flatMap((count) => [
          middle(of('painted', count)),
          number((of('heap', count)?.median ?? NaN) / 1e6, 2),
        ]),
        number(each('painted'), 1),
        number(heap === undefined ? undefined : heap / 1000),
        number(of('nodes', 1)?.median),
      ];
    }),
  ).replaceAll('NaN', none);

  const sign = (kept: boolean | undefined) =>
    kept === undefined ? 'not measured' : kept ? 'kept' : '**missed**';
  return `# The map beside others

${results.rounds} rounds in ${results.chromium}; times in ms, median (quartiles). Each page shows the states of the world in six classes with a legend and a
tooltip. The floor is the same picture as inline SVG, the limit a bare element with prepared paths. Peers that take geometry get the
base map at 1:110 million in their bundle, without the journey that fetching it takes; animations are off. Ours has its one geometry, made of 1:50
million, and everything else it does. Light HTML counts as painted once its caption and first rows are.

## Bytes until the picture is there

${bytes}

${profiles
  .map((name) => `## ${PROFILES.find((each) => each.name === name)?.label ?? name}\n\n${timesIn(name)}`)
  .join('\n\n')}

## From an act to the frame that shows what came of it

${acts}

## Several maps on a page (${first})

${copies}

## What our map promises

${table(
  ['promise', 'kept', 'measured'],
  promised.map(({what, kept, measured}) => [what, sign(kept), measured]),
)}
`;
}
