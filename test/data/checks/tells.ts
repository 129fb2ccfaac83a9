import assert from 'node:assert/strict';
import {formatMessage} from '../../../data/build/check.js';
import type {Rule} from '../../../data/build/rule.js';
import {test} from 'node:test';
import {copyOf, handedIn, withSlips, type RecordValue} from '../records.js';

export const RU = 'data/recognition/RU.yaml';
export const LONDON = 'data/missions/gb-london-embassy.yaml';
export const RIYADH = 'data/missions-in-afghanistan/sa-kabul.yaml';
export const BERLIN = 'data/missions/de-berlin-embassy.yaml';
export const NORWAY = 'data/countries/NO.yaml';
export const OSLO = 'data/cities/oslo.yaml';
export const SOURCE = 'data/sources/sharafat-2025.yaml';

/** A slip in a record, and what is to be told of it. */
export type Fault = readonly [
  title: string,
  file: string,
  change: (value: RecordValue) => void,
  path: string,
  says: RegExp,
  mend: RegExp,
];

/** Of a slip in one record one message is told, with the file, the place, the fault and the mend. */
export function tells(
  {check}: Pick<Rule, 'check'>,
  faults: readonly Fault[],
  among: 'alone' | 'all' = 'alone',
) {
  for (const [title, file, change, path, says, mend] of faults) {
    test(title, () => {
      const draft = copyOf(file);
      change(draft.value);
      const messages = check(among === 'all' ? withSlips({file, change}) : [handedIn(draft)]);
      assert.equal(messages.length, 1, messages.map(formatMessage).join('\n'));
      const [message] = messages;
      assert.equal(message?.file, file);
      assert.equal(message?.path, path);
      assert.match(message?.says ?? '', says);
      assert.match(message?.mend ?? '', mend);
    });
  }
}

/** That a change is no fault. */
export function letsPass({check}: Rule, title: string, file: string, change: (value: RecordValue) => void) {
  test(title, () => {
    const messages = check(withSlips({file, change}));
    assert.deepEqual(messages.map(formatMessage), []);
  });
}

export const statement = (value: RecordValue, index = 0) => value.statements![index]!;

/** Sets what the types forbid, as a hand that errs does. */
export const put = (target: object, key: string, value: unknown) => Object.assign(target, {[key]: value});

/** Takes a key out. */
export const drop = (target: object, key: string) => Reflect.deleteProperty(target, key);
