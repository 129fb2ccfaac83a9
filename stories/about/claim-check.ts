import {keysWith, SHARED_ACCESS, type About} from './about.js';

export const claimCheck: About = {
  question: 'What was claimed, and what does the evidence say?',
  use: [
    'One claim in an article that quotes it: `claim="clm-40-countries"`.',
    'All claims, or those of one claimant or with one verdict.',
    'With the block of data that search engines read: `claim-review`.',
  ],
  rather: [
    ['isolation-figures', 'For a number that nobody disputes'],
    ['mission-trend', 'For our own counts over time'],
  ],
  keys: keysWith([['Enter', 'Space'], 'On a claim: open its evidence and sources, or close it.']),
  access: [
    'The verdict is a word, never a colour or a sign alone.',
    'Claim, other sources and our own count stand in that order for a screen reader, too.',
    ...SHARED_ACCESS,
  ],
};
