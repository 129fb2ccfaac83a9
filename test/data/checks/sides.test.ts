import {rule} from '../../../data/build/checks/sides.js';
import {BERLIN, drop, statement, tells} from './tells.js';

tells(rule, [
  [
    'a contested mission without its sides',
    BERLIN,
    (value) => drop(statement(value, 1), 'between'),
    '/statements/1/between',
    /needs its two sides/,
    /between: \[republic, taliban\]/,
  ],
  [
    'sides of a mission that is not contested',
    BERLIN,
    (value) => (statement(value, 0).between = ['republic', 'taliban']),
    '/statements/0/between',
    /only it has them/,
    /another status/,
  ],
  [
    'a contested mission with one side twice',
    BERLIN,
    (value) => (statement(value, 1).between = ['taliban', 'taliban']),
    '/statements/1/between',
    /needs its two sides/,
    /between: \[republic, taliban\]/,
  ],
]);
