import {keysWith, SHARED_ACCESS, type About} from './about.js';

export const isolationFigures: About = {
  question: 'What are the key figures, of which day, and says who?',
  use: [
    'A row of numbers, each with what it counts, its day and its sources.',
    'One number in the middle of a sentence, which is never out of date: `figure="fig-recognising-states"`.',
    'What changed since a day: `since="2025-01-01"`.',
  ],
  rather: [
    ['mission-trend', 'For how numbers moved'],
    ['claim-check', 'For numbers that are claimed, and what others say of them'],
  ],
  keys: keysWith(
    [['Enter', 'Space'], 'On a figure: open its note and sources, or close them.'],
    [['Escape'], 'In a sentence: close the note; the focus goes back to the figure.'],
  ),
  access: [
    'In a sentence the figure is a button that is read as a part of the sentence; its note lies over the text below and moves nothing.',
    'A number of ours and a number of others stand beside each other, each with words that say whose it is.',
    ...SHARED_ACCESS,
  ],
};
