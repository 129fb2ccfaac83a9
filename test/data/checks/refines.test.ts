import {rule} from '../../../data/build/checks/refines.js';
import {LONDON, letsPass, statement, tells} from './tells.js';

tells(rule, [
  [
    'a statement that refines another one than the one before it',
    LONDON,
    (value) => (statement(value, 2).refines = 'gb-london-embassy-01'),
    '/statements/2/refines',
    /"gb-london-embassy-01" is not the statement before/,
    /just before it/,
  ],
  [
    'a first statement that refines',
    LONDON,
    (value) => (statement(value, 0).refines = 'gb-london-embassy-02'),
    '/statements/0/refines',
    /is not the statement before/,
    /just before it/,
  ],
  [
    'a statement that refines one of another day',
    LONDON,
    (value) => (statement(value, 2).since = '2024-09-28'),
    '/statements/2/refines',
    /"gb-london-embassy-02" is of another day \(2024-09-27\)/,
    /of the same day/,
  ],
]);

letsPass(
  rule,
  'a second statement of a day need not refine the first: they contradict each other then',
  LONDON,
  (value) => {
    delete statement(value, 2).refines;
  },
);
