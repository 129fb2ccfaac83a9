import {keysWith, SHARED_ACCESS, type About} from './about.js';

export const engagementTimeline: About = {
  question: 'What happened, and when?',
  use: [
    'A chronicle beside an article, of all events or one year: `year="2025"`.',
    'What concerns one state: `state="RU"`; or one kind: `kind="recognition ambassador"`.',
    'To find an event by its words, in three languages.',
  ],
  rather: [
    ['mission-trend', 'For numbers over time'],
    ['state-profile', 'For events of one state with all else about it'],
    ['claim-check', 'For what was said rather than done'],
  ],
  keys: keysWith(
    [['Enter', 'Space'], 'On a year: show it alone, and once more all years.'],
    [['Enter', 'Space'], 'On an event: open its text and sources, or close it.'],
  ),
  access: [
    'The list says in words all that the overview shows in columns and signs; those are for the eye alone.',
    'A day that is known by month or year only is never said more precisely; its sign is hollow.',
    'The list follows the direction of the language; the overview does so with `mirror`.',
    ...SHARED_ACCESS,
  ],
};
