import type {About} from './about.js';

export const recognitionContext: About = {
  question: 'One dataset, one day, one selection for all elements inside.',
  use: [
    'A page with several elements: a state chosen in the map narrows the table beside it, and the day control of one moves all.',
    'One file with data of your own for all of them: `src`.',
    'Together with other code: it speaks Lit’s context protocol.',
  ],
  rather: [['recognition-map', 'With one element on the page none is needed; put it there alone']],
  keys: [],
  access: [
    'It has no face and no role: a screen reader meets what is inside, in the order of your page.',
    'Where a choice in one element changes another, the other says its new answer when it is read; the focus stays where it is.',
  ],
};
