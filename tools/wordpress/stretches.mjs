/** From which day on an element tells something else: what it tells of any past day rests on a few stretches of days. */
import {dayAfter, dayBefore, firstDay, lastDay} from '../../src/model/day.js';
import {settleDays, SHOWN_EARLY, SHOWN_LATE} from './marks.mjs';

/** @typedef {import('../../src/render/configuration/tell.js').Told} Told */
/** @typedef {import('../../src/model/answers/answer.js').Cell} Cell */
/** @typedef {{from: string, day: string}} Stretch `day`: one on which it can be asked; `from` of the first is that of all time before. */

/** Every text in a value that is a day, a month or a year. @param {unknown} value @param {Set<string>} found */
function collectDays(value, found) {
  if (typeof value === 'string') {
    if (/^\d{4}(-\d\d){0,2}$/.test(value)) found.add(value);
  } else if (value instanceof Map || value instanceof Set || Array.isArray(value)) {
    for (const each of value.values()) collectDays(each, found);
  } else if (value && typeof value === 'object') {
    for (const each of Object.values(value)) collectDays(each, found);
  }
}

/**
 * Days on which something may change: the first and last that a dated fact can mean, and the days after these; the first
 * of all stands for what went before.
 * @param {unknown} facts
 * @param {string} datasetDay
 */
export function daysOfChange(facts, datasetDay) {
  /** @type {Set<string>} */
  const found = new Set([datasetDay]);
  collectDays(facts, found);
  const days = [...found].flatMap((day) => [
    firstDay(day),
    dayAfter(firstDay(day)),
    lastDay(day),
    dayAfter(lastDay(day)),
  ]);
  const sorted = [...new Set(days)].filter((day) => day <= dayAfter(datasetDay)).sort();
  return [dayBefore(sorted[0] ?? datasetDay), ...sorted];
}

/**
 * What is told, as it is on all days of its stretch: with a mark for the day shown, in cells and sentences too. A fact dated
 * on the day shown gets the mark as well, so its first day is a stretch of its own, on which the mark is right.
 * @param {Told} told with marks
 * @returns {Told}
 */
export function onAnyDay(told) {
  const {answer} = told;
  const shown = answer.day > answer.datasetDay ? SHOWN_LATE : SHOWN_EARLY;
  /** @param {Cell | null} cell */
  const cellOn = (cell) => (cell?.kind === 'day' && cell.day === answer.day ? {...cell, day: shown} : cell);
  const tables = answer.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({...row, cells: row.cells.map(cellOn)})),
  }));
  return {
    ...told,
    question: settleDays(told.question, [answer.day]),
    lead: settleDays(told.lead, [answer.day]),
    answer: {...answer, day: shown, tables},
  };
}

/**
 * @param {readonly string[]} days on which something may change, in order
 * @param {(day: string) => Told} tellOn with marks
 * @returns {Stretch[]}
 */
export function stretches(days, tellOn) {
  /** @type {Stretch[]} */
  const found = [];
  let last = '';
  for (const day of days) {
    const {answer, question, lead} = onAnyDay(tellOn(day));
    const same = JSON.stringify([answer, question, lead]);
    if (same === last) continue;
    last = same;
    found.push({from: found.length === 0 ? '0000-00-00' : day, day});
  }
  return found;
}
