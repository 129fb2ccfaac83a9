import {keysWith, SHARED_ACCESS, type About} from './about.js';

export const missionTrend: About = {
  question: 'How have control of missions and accreditations changed over time?',
  use: [
    'To show waves and turning points since August 2021.',
    'One chart alone: `series="control"` or `series="accreditations"`.',
    'To read the counts of any day, and what changed around it.',
  ],
  rather: [
    ['embassy-status-table', 'For the missions behind a number'],
    ['isolation-figures', 'For one number in a sentence'],
    ['engagement-timeline', 'For the events behind a step'],
  ],
  keys: keysWith(
    [['←', '→'], 'On the chart: read the day before or after.'],
    [['↑', '↓'], 'On the chart: read the day after or before.'],
    [['Page Up', 'Page Down'], 'On the chart: a month on or back.'],
    [['Home', 'End'], 'On the chart: the first and the last day.'],
    [['Enter', 'Space'], 'Show what changed around the day that is read.'],
    [['Escape'], 'Leave the day that is read.'],
  ),
  access: [
    'The chart is a slider for a screen reader: each day is told with all its counts.',
    'Lines differ in pattern and have labels at their ends, where there is room.',
    'Time runs from left to right in every language; `mirror` turns it round.',
    ...SHARED_ACCESS,
  ],
};
