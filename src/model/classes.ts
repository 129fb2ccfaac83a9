/** The classes of the map's three layers; the other words that facts are stated in are in `vocabulary.ts`. */

/** How a state stands towards the administration, from most to least; `refuses` and `no-known-contact` stand apart. */
export const POSITIONS = [
  'recognised',
  'accepts-ambassador',
  'accepts-charge',
  'consular-or-technical',
  'talks-only',
  'no-known-contact',
  'refuses',
] as const;
export type Position = (typeof POSITIONS)[number];

/** Who runs an Afghan mission abroad. */
export const CONTROLS = [
  'taliban',
  'taliban-coordinated',
  'republic',
  'host-custody',
  'closed',
  'contested',
  'unknown',
] as const;
export type Control = (typeof CONTROLS)[number];

/** In what form a foreign mission in Afghanistan works. */
export const PRESENCES = [
  'open-ambassador',
  'open-charge',
  'open-technical',
  'open-rank-unknown',
  'relocated',
  'closed',
] as const;
export type Presence = (typeof PRESENCES)[number];

/** What the map can show: positions of states, Afghan missions abroad, missions in Afghanistan. */
export const LAYERS = ['recognition', 'missions', 'kabul'] as const;
export type Layer = (typeof LAYERS)[number];
