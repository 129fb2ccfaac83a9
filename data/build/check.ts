import {checkDays} from './checks/days.js';
import {checkIds} from './checks/ids.js';
import {checkReferences} from './checks/references.js';
import {checkShape} from './checks/shape.js';
import {checkWords} from './checks/words.js';
import type {Message, Records} from './record.js';

/**
 * All that is wrong in the records, at once. Records whose shape is wrong are told of that alone, since the
 * other rules could not read them; the rules see all the others.
 */
export function check({records, messages}: Records): Message[] {
  const shape = checkShape(records);
  const misshapen = new Set(shape.map(({file}) => file));
  const sound = records.filter(({file}) => !misshapen.has(file));
  const known = misshapen.size === 0 && messages.length === 0;
  return [
    ...messages,
    ...shape,
    ...checkIds(sound),
    // A record that could not be read would be reported as missing by all that name it.
    ...checkReferences(sound).filter(({says}) => known || !says.startsWith('no ')),
    ...checkDays(sound),
    ...checkWords(sound),
  ];
}

/** A message as printed: place, fault, mend. */
export function formatMessage({file, path, says, mend}: Message): string {
  return `${file} ${path}\n  ${says}\n  → ${mend}`;
}
