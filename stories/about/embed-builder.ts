import type {About} from './about.js';

export const embedBuilder: About = {
  question: 'Which code survives in my system?',
  use: [
    'For editors, ten minutes before deadline: choose, see, copy.',
    'On a page of your own newsroom, with your address as `base`.',
    'To pin a day, with a line that tells what has changed since.',
  ],
  rather: [['recognition-map', 'In a page of readers stands the element itself']],
  keys: [
    [['Tab', 'Shift+Tab'], 'From one choice to the next.'],
    [['↑', '↓'], 'In a list: another choice; the preview follows.'],
    [['Enter', 'Space'], 'Copy the code.'],
  ],
  access: [
    'All is a form of lists, fields and ticks with labels; what was copied is said.',
    'Where nothing can be copied, the code is selected, and it says by which keys to copy.',
    'Its preview is the element itself, with that element’s own keys.',
  ],
};
