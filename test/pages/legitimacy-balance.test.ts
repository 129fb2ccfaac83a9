import {testOpeningPage} from '../browser/opening-page.js';
import {testAccessiblePage, testNarrowPage} from '../browser/shown-page.js';

testOpeningPage({
  tag: 'legitimacy-balance',
  question: {
    en: 'Bargaining chips of the Taliban authorities, and what stands in the way',
    prs: 'اهرم‌های فشار ادارهٔ طالبان، و موانعی که در راه است',
    ps: 'د طالبانو د ادارې د فشار وسیلې، او هغه خنډونه چې په لاره کې دي',
  },
  items: 20,
  open: ['chip', 'isis-k'],
  settings: [{obstacle: 'obs-women'}, {view: 'table'}, {view: 'sides', asOf: '2022-01-01', theme: 'dark'}],
});

const shown = [
  {attributes: 'chip="isis-k" obstacle="obs-women"', shows: '.card .sources a'},
  {attributes: 'view="table"', shows: 'table a'},
];
testNarrowPage('legitimacy-balance', shown);
testAccessiblePage('legitimacy-balance', shown);
