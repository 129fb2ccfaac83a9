import {rule} from '../../../data/build/checks/places.js';
import {LONDON, RIYADH, tells} from './tells.js';

tells(
  rule,
  [
    [
      'an embassy in Britain that is in Oslo',
      LONDON,
      (value) => (value.city = 'oslo'),
      '/city',
      /"oslo" is a city of NO, not of GB/,
      /correct the city, or the state/,
    ],
    [
      'a mission in Afghanistan that is in Doha: that is its seat, while the city stays Kabul',
      RIYADH,
      (value) => (value.city = 'doha'),
      '/city',
      /"doha" is a city of QA, not of AF/,
      /correct the city/,
    ],
  ],
  'all',
);
