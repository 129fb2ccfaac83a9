import {keysWithoutDay, SHARED_ACCESS, type About} from './about.js';

export const leverageMatrix: About = {
  question: 'Which bargaining chip weighs with which actor, and why?',
  use: [
    'An analysis of interests: what each side holds, and whom it moves.',
    'One actor alone: `actor="west"`; or one judgement, opened: `record`.',
    'On narrow pages as a list, which it becomes by itself: `view="list"`.',
  ],
  rather: [
    ['legitimacy-balance', 'For chips beside what stands in the way'],
    ['legitimacy-obstacles', 'For conditions and who names them'],
  ],
  keys: keysWithoutDay(
    [
      ['←', '→', '↑', '↓'],
      'In the matrix: to the next cell; to the side where it lies, in Dari and Pashto as well.',
    ],
    [['Home', 'End'], 'To the first and the last cell of the row; with `Ctrl` of the matrix.'],
    [['Page Up', 'Page Down'], 'Four rows up or down.'],
    [['Enter', 'Space'], 'Open reasons and sources of the cell, or close them.'],
    [['Escape'], 'Close them; the focus goes back to the cell.'],
  ),
  access: [
    'The matrix is a grid for a screen reader and one stop for the keyboard; each cell tells chip, actor, weight and what it rests on.',
    'Weight is size as well as colour; what a judgement rests on is a shape.',
    'A judgement of ours is marked as such, apart from what a source states.',
    ...SHARED_ACCESS,
  ],
};
