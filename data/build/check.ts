import {rule as afghanForms} from './checks/afghan-forms.js';
import {rule as codes} from './checks/codes.js';
import {rule as counts} from './checks/counts.js';
import {rule as days} from './checks/days.js';
import {rule as digits} from './checks/digits.js';
import {rule as duplicates} from './checks/duplicates.js';
import {rule as ids} from './checks/ids.js';
import {rule as languages} from './checks/languages.js';
import {rule as lengths} from './checks/lengths.js';
import {rule as letters} from './checks/letters.js';
import {rule as order} from './checks/order.js';
import {rule as places} from './checks/places.js';
import {rule as precision} from './checks/precision.js';
import {rule as references} from './checks/references.js';
import {rule as refines} from './checks/refines.js';
import {rule as reports} from './checks/reports.js';
import {rule as shape} from './checks/shape.js';
import {rule as sides} from './checks/sides.js';
import {rule as sources} from './checks/sources.js';
import {rule as stale} from './checks/stale.js';
import {rule as translated} from './checks/translated.js';
import {rule as used} from './checks/used.js';
import type {Message, Records} from './record.js';
import type {Rule} from './rule.js';

/** What is asked of records that have their kind's shape. */
export const RULES: readonly Rule[] = [
  ids,
  references,
  used,
  codes,
  places,
  refines,
  sides,
  days,
  order,
  reports,
  precision,
  sources,
  duplicates,
  counts,
  stale,
  translated,
  letters,
  digits,
  afghanForms,
  lengths,
  languages,
];

/**
 * All that is wrong in the records, at once. Records whose shape is wrong are told of that alone, since the
 * other rules could not read them; the rules see all the others.
 */
export function check({records, messages}: Records): Message[] {
  const misshapen = shape.check(records);
  const files = new Set(misshapen.map(({file}) => file));
  const sound = records.filter(({file}) => !files.has(file));
  const whole = files.size === 0 && messages.length === 0;
  // A record that could not be read would be reported as missing by all that name it.
  const rules = RULES.filter((rule) => whole || !rule.whole);
  return [...messages, ...misshapen, ...rules.flatMap((rule) => rule.check(sound))];
}

/** A message as printed: place, fault, mend. */
export function formatMessage({file, path, says, mend}: Message): string {
  return `${file} ${path}\n  ${says}\n  → ${mend}`;
}
