import {css} from '../base/css.js';

/** Obstacles with who names them, and what opens beneath a name. Without room is first: old browsers know no container queries. */
export const obstaclesStyle = css`
  .group {
    margin-block-start: 1em;
    padding-block-end: 0.2em;
    border-block-end: 2px solid currentcolor;
    font-size: 1em;
  }
  .finder {
    flex: 0 1 24em;
  }
  .openings > li {
    padding-block: 0.4em;
    border-block-end: 1px solid var(--line);
  }
  .head h4 {
    margin: 0;
    font-size: 1.05em;
    line-height: 1.5;
  }
  [dir='rtl'] .head h4 {
    line-height: 1.8;
  }
  .group .count {
    margin-inline-start: 0.3em;
  }
  button.opener {
    padding-inline-start: 1.1em;
    text-indent: -1.1em;
    font-weight: 700;
  }
  .opener::before {
    content: '+';
    content: '+' / '';
    display: inline-block;
    inline-size: 1.1em;
    text-indent: 0;
  }
  .opener[aria-expanded='true']::before {
    content: '−';
    content: '−' / '';
  }
  .head .fine {
    padding-inline-start: 1.2em;
  }
  .who {
    padding-inline-start: 1.2em;
    font-size: 0.9em;
  }
  .who .count {
    margin-inline: 0.1em 0.3em;
  }
  .critic {
    width: 0.85em;
    height: 0.85em;
    vertical-align: -0.08em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  .marks .critic {
    margin-inline-end: 0.1em;
  }
  .critic .condition {
    fill: currentcolor;
  }
  .card {
    margin-block: 0.5em;
  }
  .lists {
    columns: 22em 2;
    column-gap: 1.5em;
  }
  .lists li {
    break-inside: avoid;
  }
  .lists h5 {
    padding-block: 0.8em 0.3em;
    break-after: avoid;
    font-size: 1em;
  }
  .names > * + *::before {
    content: ' · ';
  }
  @container (min-width: 20em) {
    .head {
      display: flex;
      justify-content: space-between;
      gap: 1em;
    }
    .head .fine {
      flex: none;
    }
  }
  @container (min-width: 40em) {
    .who {
      display: grid;
      grid-template-columns: 9.5em 1fr;
      gap: 0.6em;
    }
  }
  @media print {
    .sides ~ .tables {
      display: none;
    }
    .openings .opener {
      display: inline !important;
      color: inherit;
    }
    .opener::before {
      content: none;
    }
    .group {
      break-after: avoid;
    }
  }
`;
