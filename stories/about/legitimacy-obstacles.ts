import {keysWith, SHARED_ACCESS, type About} from './about.js';

export const legitimacyObstacles: About = {
  question: 'What stands in the way, with what evidence, and who makes it a condition?',
  use: [
    'An explainer on conditions: which are named by states, and which are only criticised.',
    'What one state or organisation names: `state="EU"`.',
    'One obstacle with its evidence, opened: `obstacle`.',
  ],
  rather: [
    ['legitimacy-balance', 'For obstacles beside bargaining chips'],
    ['claim-check', 'For what the administration says of them'],
  ],
  keys: keysWith([['Enter', 'Space'], 'On an obstacle: open its evidence and sources, or close them.']),
  access: ['Conditions and criticism are two lists with headings, told apart by words.', ...SHARED_ACCESS],
};
