import {rule} from '../../../data/build/checks/reports.js';
import {LONDON, RU, drop, letsPass, statement, tells} from './tells.js';

const SOFIA = 'data/missions/bg-sofia-embassy.yaml';

tells(
  rule,
  [
    [
      'a report in the month after the article that it rests on',
      SOFIA,
      (value) => (statement(value).reported = '2025-08'),
      '/statements/0/reported',
      /none of its sources was published on 2025-08: .*2025-07-31/,
      /write '2025-07-31'/,
    ],
    [
      'a day where the sources give a month',
      'data/recognition/UN.yaml',
      (value) => (statement(value, 3).reported = '2023-12-06'),
      '/statements/3/reported',
      /2023-12-06: 2023-12/,
      /write '2023-12'/,
    ],
    [
      'a report that rests on a source without a day',
      'data/missions/az-baku-embassy.yaml',
      (value) => (statement(value).sources = ['opiniojuris-rome']),
      '/statements/0/reported',
      /none is dated/,
      /cite the source/,
    ],
  ],
  'all',
);

letsPass(rule, 'a report may be told less exactly than its source is dated', LONDON, (value) => {
  statement(value, 2).reported = '2025-07';
});
letsPass(rule, 'a source that has no record is told by another rule', RU, (value) => {
  statement(value).sources.push('nobody');
});
letsPass(rule, 'an act that was not reported on a known day needs none', RU, (value) => {
  drop(statement(value), 'reported');
});
