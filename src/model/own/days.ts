import {firstDay, isDay, type Day} from '../day.js';
import type {OwnFile} from './file.js';
import type {Known} from './known.js';

type Dated = {readonly since?: Day; readonly reported?: Day};

/** Tells every day that the statements of a file name, as exactly as they do; there may be tens of thousands. */
function eachDay({records}: OwnFile, tell: (day: Day) => void): void {
  for (const kind of ['recognition', 'missions', 'missions-in-afghanistan'] as const) {
    for (const {statements} of records[kind]) {
      for (const {since, reported} of statements as readonly Dated[]) {
        if (since) tell(since);
        if (reported) tell(reported);
      }
    }
  }
}

/**
 * The day that a file stands at: the one it says, else the newest whole day in any `since` or `reported`; an overlay
 * stands no earlier than what it is laid upon. Undefined where there is none.
 */
export function dayOf(file: OwnFile, {dataset}: Known): Day | undefined {
  if (file.day) return file.day;
  let newest = file.overlay ? dataset.day : '';
  eachDay(file, (day) => {
    if (day > newest && isDay(day)) newest = day;
  });
  return newest || undefined;
}

/** The first day that the day control can show: the one it says, else the first day of any statement. */
export function startOf(file: OwnFile, known: Known): Day {
  if (file.start) return file.start;
  if (file.overlay) return known.dataset.start;
  let first = dayOf(file, known) ?? '';
  eachDay(file, (day) => {
    // A month sorts before its days, so that most need not be looked at closer.
    if (day < first && firstDay(day) < first) first = firstDay(day);
  });
  return first;
}
