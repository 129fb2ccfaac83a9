import {keysWith, SHARED_ACCESS, type About} from './about.js';

export const recognitionMap: About = {
  question: 'Where in the world is the administration recognised, engaged with, refused?',
  use: [
    'An overview at the head of an article: who recognises, who receives an ambassador, who only talks.',
    'Three questions in one place: `layer="recognition"`, `layer="missions"` (who runs the Afghan missions abroad) and `layer="kabul"` (whose missions are open in Afghanistan).',
    'A day in the past: `as-of="2025-07-03"` is the day on which the first state recognised.',
  ],
  rather: [
    ['embassy-status-table', 'To look up one mission, or to compare many'],
    ['engagement-ladder', 'To show how far each state has gone, and who moved'],
    ['state-profile', 'To tell everything about one state'],
  ],
  keys: keysWith(
    [['←', '→', '↑', '↓'], 'On the map: to the neighbouring state in that direction.'],
    [['a', 'b', '…'], 'On the map: to the state whose name begins with the letters typed.'],
    [['Home', 'End', 'Page Up', 'Page Down'], 'On the map: along the alphabet.'],
    [['Enter', 'Space'], 'Open the card of the state, with its sources.'],
    [['Escape'], 'Close the card.'],
    [['+', '−', '0'], 'Zoom in, zoom out, all of it.'],
  ),
  access: [
    'The map is one stop for the keyboard. A screen reader hears the name and status of each state that is reached; the same is in the table, `view="table"`.',
    'States too small to hit are dots as well, and every state stands in a list to choose from.',
    'Disputed lands are hatched, in no state’s colour, and the note beneath names the boundary view. There are no flags.',
    'The map itself is never mirrored; all around it is.',
    ...SHARED_ACCESS,
  ],
};
