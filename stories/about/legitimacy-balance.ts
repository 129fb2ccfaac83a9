import {keysWith, SHARED_ACCESS, type About} from './about.js';

export const legitimacyBalance: About = {
  question: 'Bargaining chips and obstacles: what stands on each side?',
  use: [
    'To end an analysis: both sides in one view, each item with its evidence.',
    'With one of each opened: `chip` and `obstacle`.',
  ],
  rather: [
    ['leverage-matrix', 'For which chip weighs with whom'],
    ['legitimacy-obstacles', 'For obstacles with all their evidence'],
  ],
  keys: keysWith([['Enter', 'Space'], 'On an item: open its evidence and sources, or close them.']),
  access: [
    'The sides are two lists with headings; on a phone the second stands below the first.',
    'The sides are of different kinds and are not summed up. What the author of the article judges is marked as the author’s.',
    ...SHARED_ACCESS,
  ],
};
