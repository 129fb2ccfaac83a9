import {testOpeningPage} from '../browser/opening-page.js';
import {testAccessiblePage, testNarrowPage} from '../browser/shown-page.js';

testOpeningPage({
  tag: 'legitimacy-obstacles',
  question: {
    en: 'What stands in the way of legitimacy, and who makes it a condition?',
    prs: 'موانع مشروعیت چیست، و کی رفع آن‌ها را شرط می‌گذارد؟',
    ps: 'د مشروعیت خنډونه کوم دي، او څوک یې لرې کول شرط ګڼي؟',
  },
  items: 12,
  open: ['obstacle', 'obs-women'],
  settings: [{state: 'CN'}, {view: 'table', state: ''}, {view: 'list', asOf: '2022-01-01', theme: 'dark'}],
});

const shown = [
  {attributes: 'obstacle="obs-women"', shows: '.card .sources a'},
  {attributes: 'view="table"', shows: 'table a'},
];
testNarrowPage('legitimacy-obstacles', shown);
testAccessiblePage('legitimacy-obstacles', shown);
