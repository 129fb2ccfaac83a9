import {rule} from '../../../data/build/checks/counts.js';
import {RU, letsPass, put, tells} from './tells.js';

const RECOGNISING = 'data/figures/fig-recognising-states.yaml';

tells(
  rule,
  [
    [
      'a typed “two states recognise”, while our own records have Russia alone',
      RECOGNISING,
      (value) => put(value, 'value', 2),
      '/value',
      /2, but the records count 1 \(RU\) on 2026-02/,
      /correct the figure or the records/,
    ],
  ],
  'all',
);

letsPass(rule, 'before Russia did, none recognised', RECOGNISING, (value) => {
  put(value, 'date', '2025-07-02');
  put(value, 'value', 0);
});
letsPass(rule, 'a figure of somebody else’s count is not measured by ours', RECOGNISING, (value) => {
  put(value, 'measure', undefined);
  put(value, 'value', 40);
});

/** Without Russia’s recognition the figure is wrong, and the figure’s file is told. */
tells(
  {check: (records) => rule.check(records).map((message) => ({...message, file: RU}))},
  [
    [
      'a record that no longer bears the figure out',
      RU,
      ({statements}) => statements!.forEach((each) => (each.status = 'talks-only')),
      '/value',
      /1, but the records count 0/,
      /or the records/,
    ],
  ],
  'all',
);
