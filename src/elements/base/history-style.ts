import {css} from './css.js';
import {historyRules} from './history-rules.js';

/** The same as a style sheet, for elements that have it from the beginning. */
export const historyStyle = css`
  ${historyRules}
`;
