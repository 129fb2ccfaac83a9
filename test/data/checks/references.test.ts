import {rule} from '../../../data/build/checks/references.js';
import {copyOf} from '../records.js';
import {LONDON, OSLO, RIYADH, RU, statement, tells} from './tells.js';

const nobody = 'nobody';

tells(
  rule,
  [
    [
      'a mission in a state that has no record',
      LONDON,
      (value) => (value.host = 'ZZ'),
      '/host',
      /no record "ZZ"/,
      /add data\/countries\/ZZ\.yaml or correct the id/,
    ],
    [
      'a mission in a city that has no record',
      LONDON,
      (value) => (value.city = nobody),
      '/city',
      /no record "nobody"/,
      /data\/cities\/nobody\.yaml/,
    ],
    [
      'a city in a state that has no record',
      OSLO,
      (value) => (value.country = 'ZZ'),
      '/country',
      /no record "ZZ"/,
      /data\/countries/,
    ],
    [
      'a territory of a state that has no record',
      'data/countries/GL.yaml',
      (value) => (value.partOf = 'ZZ'),
      '/partOf',
      /no record "ZZ"/,
      /data\/countries/,
    ],
    [
      'a mission that nobody sends',
      RIYADH,
      (value) => (value.sender = 'ZZ'),
      '/sender',
      /no record "ZZ"/,
      /data\/countries/,
    ],
    ['a position of nobody', RU, (value) => (value.id = 'ZZ'), '/id', /no record "ZZ"/, /data\/countries/],
    [
      'a relocated mission in a city that has no record',
      RIYADH,
      (value) => (statement(value, 1).seat = nobody),
      '/statements/1/seat',
      /no record "nobody"/,
      /data\/cities/,
    ],
    [
      'a source that has no record',
      RU,
      (value) => statement(value, 1).sources.push(nobody),
      `/statements/1/sources/${statement(copyOf(RU).value, 1).sources.length}`,
      /no record "nobody"/,
      /data\/sources\/nobody\.yaml/,
    ],
  ],
  'all',
);
