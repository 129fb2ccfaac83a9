/**
 * How high each element is in a column of `FRAME_WIDTH` px, in each language, as `npm run frames:measure` finds it in
 * Chromium; a browser is not at hand wherever this is built, and the numbers change with the elements alone. This is the
 * `height` of a frame that nobody makes higher. What is higher than `MOST_HEIGHT` scrolls in its frame.
 */
export const FRAME_WIDTH = 640;

/** As much as WordPress gives a frame. */
export const MOST_HEIGHT = 1000;

/**
 * By tag; what is far from that with an option has an entry of its own, `tag?option`.
 * @type {Readonly<Record<string, Readonly<Record<string, number>>>>}
 */
export const FRAME_HEIGHTS = {
  'recognition-map': {en: 800, prs: 820, ps: 850},
  'embassy-status-table': {en: 17330, prs: 20260, ps: 20260},
  'claim-check': {en: 3010, prs: 2890, ps: 3100},
  'leverage-matrix': {en: 1940, prs: 2030, ps: 2120},
  'legitimacy-obstacles': {en: 1130, prs: 1210, ps: 1240},
  'legitimacy-balance': {en: 1750, prs: 1890, ps: 1960},
  'engagement-timeline': {en: 10940, prs: 12680, ps: 12990},
  'mission-trend': {en: 1210, prs: 1230, ps: 1230},
  'engagement-ladder': {en: 1160, prs: 1220, ps: 1250},
  'isolation-figures': {en: 850, prs: 890, ps: 920},
  'state-profile': {en: 350, prs: 390, ps: 390},
  'claim-check?claim': {en: 780, prs: 820, ps: 850},
  'state-profile?state': {en: 2790, prs: 3020, ps: 3080},
};

/**
 * The `height` of a frame.
 * @param {string} tag @param {string} lang @param {string} [option] an attribute that is set
 */
export function frameHeight(tag, lang, option = '') {
  const own = FRAME_HEIGHTS[`${tag}?${option}`] ?? FRAME_HEIGHTS[tag];
  // A language that was not measured yet may need as much as the one that needs most.
  return Math.min(own?.[lang] ?? Math.max(...Object.values(own ?? {}), own ? 0 : MOST_HEIGHT), MOST_HEIGHT);
}
