/** What our map promises beside the others; a promise that is missed stays in the report as missed. */
import type {Visit} from '../measure/load.js';
import {quartiles} from '../measure/quartiles.js';
import {acted, sizeOf, visited, type Results, type Where} from './results.js';

export interface Promised {
  readonly what: string;
  /** Undefined where this run did not measure it. */
  readonly kept: boolean | undefined;
  readonly measured: string;
}

const FLOOR = 'inline SVG';
const LIMIT = 'bare Lit element';
const SINGLE = 'ours: single file';
const LIGHT = 'ours: light HTML';
const SITE = 'ours: site script';
const DRAWN = [SINGLE, 'ours: ES module', SITE];

const FRAME = 1000 / 60;

const ms = (value: number) => `${value.toFixed(1)} ms`;
const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`;

/** A value held to a bound; neither is known where it was not measured. */
function held(
  what: string,
  value: number | undefined,
  bound: number | undefined,
  say: (value: number) => string,
  strictly = false,
): Promised {
  if (value === undefined || bound === undefined || !Number.isFinite(bound))
    return {what, kept: undefined, measured: 'not measured'};
  const kept = strictly ? value < bound : value <= bound;
  return {what, kept, measured: `${say(value)}, bound ${say(bound)}`};
}

export function promises(results: Results): Promised[] {
  const peers = results.contenders.filter(({kind}) => kind === 'peer');
  const median = (name: string, figure: keyof Visit, where: Where) =>
    visited(results, name, figure, where)?.median;
  const painted = (name: string, profile: string) => median(name, 'painted', {profile});
  const times = (factor: number, value: number | undefined) =>
    value === undefined ? undefined : factor * value;
  const least = (values: readonly (number | undefined)[]) =>
    Math.min(...values.filter((value) => value !== undefined));

  const bytes = peers.flatMap(({name}) => sizeOf(results, name, 'brotli') ?? []);
  const weights = [
    held(
      'Bytes by Brotli: at most 0.8 × the lightest peer’s bare picture',
      sizeOf(results, SINGLE, 'brotli'),
      times(0.8, least(bytes)),
      kilobytes,
    ),
    held(
      'Bytes by Brotli, with the details file: less than the median peer',
      sizeOf(results, SINGLE, 'brotli', true),
      quartiles(bytes)?.median,
      kilobytes,
      true,
    ),
  ];

  const inProfile = (profile: string): Promised[] => {
    const others = peers.filter(({name}) => name !== 'jsvectormap');
    const single = painted(SINGLE, profile);
    const beside =
      profile === 'slow'
        ? [
            held(
              'slow: single file at most 0.95 × the best peer',
              single,
              times(0.95, least(peers.map(({name}) => painted(name, profile)))),
              ms,
            ),
          ]
        : [
            held(
              `${profile}: single file at most 1.1 × jsvectormap`,
              single,
              times(1.1, painted('jsvectormap', profile)),
              ms,
            ),
            held(
              `${profile}: single file ahead of all other peers`,
              single,
              least(others.map(({name}) => painted(name, profile))),
              ms,
              true,
            ),
          ];
    return [
      held(
        `${profile}: light HTML readable at most 1.15 × the static picture`,
        painted(LIGHT, profile),
        times(1.15, painted(FLOOR, profile)),
        ms,
      ),
      ...beside,
      ...(profile === 'cpu4'
        ? [
            held(
              'cpu4: single file at most 1.35 × the bare Lit element',
              single,
              times(1.35, painted(LIMIT, profile)),
              ms,
            ),
          ]
        : []),
      held(
        `${profile}: figure upgraded by the site script at most 1.25 × the single file`,
        painted(SITE, profile),
        times(1.25, single),
        ms,
      ),
    ];
  };

  const blocking = DRAWN.map((name) =>
    held(`cpu4: ${name}, blocking at most 30 ms`, median(name, 'blocking', {profile: 'cpu4'}), 30, ms),
  );

  const many = {profile: 'plain', count: 50};
  const heaps = [median(SINGLE, 'heap', {profile: 'plain'}), median(SINGLE, 'heap', many)] as const;
  const copies = [
    held(
      '50 maps on a page: at most 50 × 0.7 × one',
      median(SINGLE, 'painted', many),
      times(50 * 0.7, painted(SINGLE, 'plain')),
      ms,
    ),
    held(
      '50 maps on a page: heap of each further one under 350 kB',
      heaps[0] === undefined || heaps[1] === undefined ? undefined : (heaps[1] - heaps[0]) / 49,
      350_000,
      kilobytes,
      true,
    ),
  ];

  const drawnPeers = peers.filter(({draws}) => draws === 'SVG');
  const acts = (['change', 'hover'] as const).flatMap((act) => {
    const own = acted(results, SINGLE, act, 'cpu4')?.median;
    const fastest = least(drawnPeers.map(({name}) => acted(results, name, act, 'cpu4')?.median));
    const what = act === 'change' ? 'change of day' : 'pointer to card';
    return [
      held(`cpu4: ${what} within one frame of the fastest SVG peer`, own, fastest + FRAME, ms),
      held(`cpu4: ${what} under 50 ms`, own, 50, ms, true),
    ];
  });

  const shifts = results.contenders
    .filter(({kind}) => kind === 'ours')
    .map(({name}) => {
      const seen = results.visits.filter((each) => each.name === name && each.count === 1);
      const worst = seen.length > 0 ? Math.max(...seen.map(({shift}) => shift)) : undefined;
      return held(`${name}: layout shift 0 in every profile`, worst, 0, (value) => value.toFixed(4));
    });

  return [...weights, ...results.profiles.flatMap(inProfile), ...blocking, ...copies, ...acts, ...shifts];
}
