import {historyRules} from '../base/history-rules.js';

/** How an opened row looks: its history, and beside each other what contradicts each other. */
export const openedRules = `${historyRules}
  .sides {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    margin-block: 0.5em;
  }
  .sides > * {
    flex: 1 1 16em;
    min-width: 0;
  }
`;
