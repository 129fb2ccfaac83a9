import {rule} from '../../../data/build/checks/precision.js';
import {letsPass, put, tells} from './tells.js';

const VOTES = 'data/events/ev-2021-08-30-unsc2593.yaml';
const JUDGEMENT = 'data/assessments/ass-01.yaml';

tells(
  rule,
  [
    [
      'an event of the year after its last source',
      VOTES,
      (value) => put(value, 'date', '2031-08-30'),
      '/date',
      /"2031-08-30" is later than its newest source \(20\d\d-/,
      /cite a later one/,
    ],
    [
      'a count by the end of a year, from sources of its autumn',
      'data/figures/fig-ambassadors-accepted-2024.yaml',
      (value) => put(value, 'date', '2024-12-31'),
      '/date',
      /later than its newest source \(2024-10-10\)/,
      /that a source gives/,
    ],
    [
      'a judgement of another day than its publication',
      JUDGEMENT,
      (value) => put(value, 'date', '2025-07-30'),
      '/date',
      /its sources are of 2025-07-31/,
      /write '2025-07-31'/,
    ],
  ],
  'all',
);

letsPass(rule, 'a judgement’s day may be told by its month', JUDGEMENT, (value) =>
  put(value, 'date', '2025-07'),
);
letsPass(rule, 'a source known by its month may name the day of an act in it', VOTES, (value) =>
  put(value, 'sources', ['amu-76538']),
);
