import {firstDay, isDay, type Day} from '../day.js';
import type {OwnFile} from './file.js';
import type {Known} from './known.js';

type Dated = {readonly since?: Day; readonly reported?: Day};

/** Days that the statements of a file name, as exactly as they do. */
function daysOf({records}: OwnFile): Day[] {
  const holders: readonly {readonly statements: readonly Dated[]}[] = [
    ...records.recognition,
    ...records.missions,
    ...records['missions-in-afghanistan'],
  ];
  return holders.flatMap(({statements}) =>
    statements.flatMap(({since, reported}) => [since, reported].filter((day) => day !== undefined)),
  );
}

/**
 * The day that a file stands at: the one it says, else the newest whole day in any `since` or `reported`; an overlay
 * stands no earlier than what it is laid upon. Undefined where there is none.
 */
export function dayOf(file: OwnFile, {dataset}: Known): Day | undefined {
  const whole = daysOf(file).filter(isDay);
  if (file.overlay) whole.push(dataset.day);
  return (
    file.day ??
    whole.reduce<Day | undefined>((newest, day) => (newest && newest > day ? newest : day), undefined)
  );
}

/** The first day that the day control can show: the one it says, else the first day of any statement. */
export function startOf(file: OwnFile, known: Known): Day {
  if (file.start) return file.start;
  if (file.overlay) return known.dataset.start;
  const last = dayOf(file, known) ?? '';
  return daysOf(file)
    .map(firstDay)
    .reduce((first, day) => (day < first ? day : first), last);
}
