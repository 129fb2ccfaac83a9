import {keysWith, SHARED_ACCESS, type About} from './about.js';

export const embassyStatusTable: About = {
  question: 'Who runs each Afghan embassy, consulate and permanent mission, since when, says who?',
  use: [
    'To look up one mission, by city or state in any of three languages and spellings.',
    'A list that is narrowed for your readers: `region="europe"`, `control="republic"`, `type="consulate"`.',
    'To ask readers for corrections: `correction-url` puts a link into each row.',
  ],
  rather: [
    ['recognition-map', 'For the picture at a glance'],
    ['mission-trend', 'For how control changed over the years'],
    ['state-profile', 'For missions in both directions of one state'],
  ],
  keys: keysWith(
    [['Enter', 'Space'], 'On the head of a column: order by it, and once more the other way round.'],
    [['Enter', 'Space'], 'On the name of a mission: open its row to history and sources, or close it.'],
    [['Enter', 'Space'], 'On a class of the bar above: show only these.'],
  ),
  access: [
    'It is a table for a screen reader at every width, also where rows stand as blocks of their own on a phone; `aria-sort` tells the order.',
    'The search says how many rows it found; spelling variants, both scripts and all digits are taken for one another.',
    ...SHARED_ACCESS,
  ],
};
