import {rule} from '../../../data/build/checks/sources.js';
import {SOURCE, drop, letsPass, put, tells} from './tells.js';

tells(rule, [
  [
    'a source without a day, and without a word about it',
    SOURCE,
    (value) => {
      drop(value, 'published');
      drop(value, 'note');
    },
    '/published',
    /neither a day nor a note/,
    /note: No date in the copy/,
  ],
  [
    'a source kept uncited, nobody knows why',
    'data/sources/belga-2026-06-22-brussels.yaml',
    (value) => drop(value, 'note'),
    '/background',
    /no note says why/,
    /cite it/,
  ],
]);

letsPass(rule, 'a source without a day that says so', SOURCE, (value) => {
  drop(value, 'published');
  put(value, 'note', 'No date in the copy that was read.');
});
