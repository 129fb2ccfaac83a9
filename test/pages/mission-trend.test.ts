import {testOpeningPage} from '../browser/opening-page.js';
import {testAccessiblePage, testNarrowPage} from '../browser/shown-page.js';

testOpeningPage({
  tag: 'mission-trend',
  question: {
    en: 'How has control of the Afghan missions changed over time?',
    prs: 'کنترول نمایندگی‌های افغانستان در گذر زمان چگونه تغییر کرده است؟',
    ps: 'د وخت په تېرېدو د افغانستان د استازولیو واک څنګه بدل شوی دی؟',
  },
  items: 9,
  item: '[data-line]',
  open: ['as-of', '2025-06-30'],
  place: '.changes',
  settings: [
    {series: 'control', mirror: true},
    {view: 'table'},
    {view: 'chart', asOf: '2022-01-01', theme: 'dark'},
  ],
});

const shown = [
  {attributes: 'as-of="2024-08-21"', press: '.charts', shows: '.changes .sources a'},
  {attributes: 'view="table" series="accreditations"', shows: 'tbody td'},
];
testNarrowPage('mission-trend', shown);
testAccessiblePage('mission-trend', shown);
