import {keysWith, SHARED_ACCESS, type About} from './about.js';

export const engagementLadder: About = {
  question: 'How far has each state gone: talks, technical ties, chargé, ambassador, recognition?',
  use: [
    'To show that recognition is the last of several rungs, and how many states stand on each.',
    'To show who moved: `from="2023-01-01"` sets an earlier day beside the day shown.',
    'By region, `group="region"`, or of one region alone.',
  ],
  rather: [
    ['recognition-map', 'Where it matters where the states lie'],
    ['mission-trend', 'For numbers over time'],
    ['engagement-timeline', 'For what was done, event by event'],
  ],
  keys: keysWith(
    [['Enter', 'Space'], 'On a state: open its card, or close it.'],
    [['Escape'], 'Close the card; the focus goes back to the state.'],
  ),
  access: [
    'Each rung is a heading with its number; states are a list of buttons beneath.',
    'A state that climbed or fell has a sign with words for a screen reader, not a colour.',
    ...SHARED_ACCESS,
  ],
};
