/**
 * The recorded weights of bundles, in history.csv: a row for each bundle, a column for each version. A version that is
 * recorded again changes the figures of its own column, so that a diff has the old weight right above the new one.
 */

/** Weights in bytes, by the name of the bundle. @typedef {Map<string, number>} Weights */
/** @typedef {{name: string, before?: number, now?: number, isOutOfStep: boolean}} Growth */

/** What may come and go without being recorded: so much of a bundle, or so many bytes if that is more. */
export const TOLERANCE = {share: 0.01, bytes: 150};

/** @param {string} text of history.csv, or nothing */
function parse(text) {
  const [header = ['bundle'], ...rows] = text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(','));
  return {columns: header.slice(1), rows: new Map(rows.map(([name = '', ...figures]) => [name, figures]))};
}

/** What was recorded last, and under what name. @param {string} text @returns {{column?: string, weights: Weights}} */
export function lastOf(text) {
  const {columns, rows} = parse(text);
  const last = columns.length - 1;
  const known = [...rows].filter(([, figures]) => figures[last]);
  return {
    column: columns[last],
    weights: new Map(known.map(([name, figures]) => [name, Number(figures[last])])),
  };
}

/** How each bundle has grown since it was recorded; those that came or went, too. @param {Weights} recorded @param {Weights} weights @returns {Growth[]} */
export function growths(recorded, weights) {
  return [...new Set([...weights.keys(), ...recorded.keys()])].map((name) => {
    const before = recorded.get(name);
    const now = weights.get(name);
    const allowed = Math.max(TOLERANCE.bytes, TOLERANCE.share * (before ?? 0));
    const isOutOfStep = before === undefined || now === undefined || Math.abs(now - before) > allowed;
    return {name, before, now, isOutOfStep};
  });
}

/**
 * @param {string} text of history.csv
 * @param {{version: string, day: string}} state the version, and the day of the data
 * @param {Weights} weights
 * @returns {string} the same with these weights
 */
export function record(text, {version, day}, weights) {
  const {columns, rows} = parse(text);
  const isAgain = columns.at(-1)?.startsWith(`${version} `);
  const before = isAgain ? columns.slice(0, -1) : columns;
  const names = [...new Set([...weights.keys(), ...rows.keys()])];
  const lines = names.map((name) => {
    const figures = before.map((_, index) => rows.get(name)?.[index] ?? '');
    return [name, ...figures, weights.get(name) ?? ''];
  });
  return [['bundle', ...before, `${version} with data of ${day}`], ...lines]
    .filter(([, ...figures]) => figures.some((figure) => figure !== ''))
    .map((line) => `${line.join(',')}\n`)
    .join('');
}
