import {faultsOf} from '../../../src/model/schema/faults.js';
import {SCHEMAS} from '../../../src/model/schema/kinds.js';
import type {Rule} from '../rule.js';

export const rule: Rule = {
  name: 'shape',
  description:
    'Each record has the keys, values and words of the vocabulary that its kind’s schema describes.',
  check: (records) =>
    records.flatMap(({kind, file, value}) =>
      faultsOf(SCHEMAS[kind], value).map((fault) => ({file, ...fault})),
    ),
};
