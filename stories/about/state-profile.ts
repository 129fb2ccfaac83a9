import {keysWith, SHARED_ACCESS, type About} from './about.js';

export const stateProfile: About = {
  question: 'What is on record about one state?',
  use: [
    'The page of a state: `state="UZ"`; or of an organisation, by its id.',
    'Beside a map in one `<recognition-context>`: it follows the state that a reader chooses there.',
    'To let readers choose: without `state` it asks for one.',
  ],
  rather: [
    ['recognition-map', 'To compare states'],
    ['engagement-timeline', 'For events of all states'],
  ],
  keys: keysWith([['Enter', 'Space'], 'On an item: open its notes and sources, or close them.']),
  access: [
    'Each part is a heading of the level below the element’s own, so that a screen reader goes from one to the next.',
    'Where nothing is on record it says so, in a sentence.',
    ...SHARED_ACCESS,
  ],
};
