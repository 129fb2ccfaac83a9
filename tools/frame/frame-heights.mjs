/**
 * How high each element is in a column of `FRAME_WIDTH` px, in each language, as `npm run frames:measure` finds it in
 * Chromium; a browser is not at hand wherever this is built, and the numbers change with the elements alone. This is the
 * `height` of a frame that nobody makes higher. What is higher than `MOST_HEIGHT` scrolls in its frame.
 */
export const FRAME_WIDTH = 640;

/** As much as WordPress gives a frame. */
export const MOST_HEIGHT = 1000;

/** @type {Readonly<Record<string, Readonly<Record<'en' | 'prs' | 'ps', number>>>>} */
export const FRAME_HEIGHTS = {
  'recognition-map': {en: 800, prs: 800, ps: 800},
  'embassy-status-table': {en: 1000, prs: 1000, ps: 1000},
  'claim-check': {en: 1000, prs: 1000, ps: 1000},
  'leverage-matrix': {en: 1000, prs: 1000, ps: 1000},
  'legitimacy-obstacles': {en: 1000, prs: 1000, ps: 1000},
  'legitimacy-balance': {en: 1000, prs: 1000, ps: 1000},
  'engagement-timeline': {en: 1000, prs: 1000, ps: 1000},
  'mission-trend': {en: 700, prs: 700, ps: 700},
  'engagement-ladder': {en: 1000, prs: 1000, ps: 1000},
  'isolation-figures': {en: 1000, prs: 1000, ps: 1000},
  'state-profile': {en: 1000, prs: 1000, ps: 1000},
};

/** @param {string} tag @param {string} lang */
export const frameHeight = (tag, lang) =>
  Math.min(FRAME_HEIGHTS[tag]?.[/** @type {'en' | 'prs' | 'ps'} */ (lang)] ?? MOST_HEIGHT, MOST_HEIGHT);
