import {historyRules} from '../base/history-rules.js';

/** How an opened card looks, and who climbed and who fell: what is there only once notes and sources have come. */
export const openedRules = `${historyRules}
  .chips button[aria-expanded='true'] {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 2px var(--accent);
    font-weight: 700;
  }
  .card header {
    display: flex;
    gap: 0.5em;
    justify-content: space-between;
  }
  .card h4 {
    margin: 0;
  }
  .close {
    flex: none;
    min-height: 0;
  }
  .sign {
    width: 0.75em;
    height: 0.75em;
    fill: currentcolor;
  }
  .moves {
    margin-block-start: 1em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--line);
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(24em, 100%), 1fr));
    gap: 0.7em 1.5em;
  }
  .way {
    font-size: 0.9em;
  }
  .way span {
    display: inline-block;
  }
  .way .swatch {
    width: 1.4em;
    height: 1.05em;
    vertical-align: -0.15em;
  }
  .then {
    margin-inline: 0.5em 0.1em;
  }
  [dir='rtl'] .then {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .chips button[aria-expanded='true'] {
      border: 3px solid Highlight;
    }
    .chips .sign {
      fill: ButtonText;
    }
  }
`;
