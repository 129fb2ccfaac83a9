import {rule} from '../../../data/build/checks/order.js';
import {RIYADH, RU, SOURCE, letsPass, put, statement, tells} from './tells.js';

tells(rule, [
  [
    'an end before the beginning',
    RIYADH,
    (value) => (statement(value).until = '2021-10'),
    '/statements/0/until',
    /ends \(2021-10\) before it began \(2021-11-30\)/,
    /correct one/,
  ],
  [
    'a year mistyped, so that the act is long after its report',
    RU,
    (value) => (statement(value).since = '2062-03-31'),
    '/statements/0/since',
    /2062-03-31/,
    /./,
  ],
  [
    'a source read before it was published',
    SOURCE,
    (value) => put(value, 'accessed', '2025-07-30'),
    '/accessed',
    /read \(2025-07-30\) before it was published \(2025-07-31\)/,
    /correct one/,
  ],
]);

letsPass(rule, 'an end in the same month as the beginning is no fault', RIYADH, (value) => {
  statement(value).since = '2021-11-30';
  statement(value).until = '2021-11';
});

letsPass(rule, 'an act announced for later in the year than its report is no fault', RU, (value) => {
  statement(value).since = '2024-09-12';
  statement(value).reported = '2024-09-10';
});
