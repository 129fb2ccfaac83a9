import {css} from '../base/css.js';

/** The table of missions, its bar, search and filters. Widths in em: large text turns rows into cards as a phone does. */
export const embassiesStyle = css`
  .root {
    position: relative;
  }
  .lead {
    margin-block: 0.2em 0.6em;
  }
  .strip {
    display: flex;
    gap: 2px;
    height: 1.5em;
  }
  .strip button {
    flex: 1 1 0;
    min-width: 2px;
    min-height: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
  }
  .strip svg {
    display: block;
    width: 100%;
    height: 100%;
  }
  .faded {
    opacity: 0.45;
  }
  .legend .faded {
    opacity: 0.75;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    margin-block: 0.5em;
  }
  .legend button {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding-inline: 0.4em 0.6em;
    font-size: 0.9em;
    line-height: 1.4;
    text-align: start;
  }
  .legend button[aria-pressed='true'] {
    border-color: currentcolor;
    box-shadow: inset 0 0 0 1px currentcolor;
  }
  .count {
    font-weight: 700;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.6em;
    margin-block: 0.6em;
  }
  .finder {
    display: grid;
    flex: 1 1 8em;
    align-content: end;
    gap: 0.1em;
    min-width: 0;
  }
  .finder.wide {
    flex-basis: 16em;
  }
  .finder span {
    font-size: 0.9em;
  }
  .finder select,
  .finder input {
    width: 100%;
    min-width: 0;
    background: var(--ground);
    color: var(--text);
  }
  input[type='search'] {
    min-height: 2.2em;
    padding: 0.1em 0.7em;
    border: 1px solid var(--line);
    border-radius: 0.4em;
    font: inherit;
    appearance: none;
  }
  select,
  input[type='search'] {
    border-color: #888;
  }
  .state-of {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.8em;
    min-height: 2.2em;
  }
  mark {
    border-radius: 0.15em;
    background: #ffe066;
    color: #14202b;
    box-shadow: 0 0 0 1px #ffe066;
  }
  table {
    font-size: 0.9em;
    line-height: inherit;
  }
  thead th {
    position: sticky;
    inset-block-start: var(--recognition-sticky, 0);
    z-index: 1;
    padding: 0;
    background: var(--ground);
    color: var(--text);
    box-shadow: inset 0 -2px var(--line);
    vertical-align: bottom;
  }
  .sort {
    width: 100%;
    padding: 0.3em 0.5em;
    border: 0;
    font-weight: 700;
    line-height: 1.35;
    text-align: start;
  }
  [aria-sort] .sort::after {
    content: '▲';
    content: '▲' / '';
    margin-inline-start: 0.3em;
    font-size: 0.7em;
  }
  [aria-sort='descending'] .sort::after {
    content: '▼';
    content: '▼' / '';
  }
  tbody th .link {
    display: block;
    font-weight: 600;
  }
  tbody th .link::before {
    content: '+';
    content: '+' / '';
    display: inline-block;
    inline-size: 1em;
    text-decoration: none;
  }
  tbody th .link[aria-expanded='true']::before {
    content: '−';
    content: '−' / '';
  }
  .body {
    display: block;
    padding-inline-start: 1em;
    font-weight: 400;
  }
  .open > * {
    border-block-end-color: transparent;
  }
  .open > th,
  .beneath > td {
    border-inline-start: 3px solid var(--accent);
  }
  .beneath > td {
    padding-block-end: 1em;
  }
  .group th {
    padding-block-start: 1em;
    font-weight: 700;
  }
  .silent {
    opacity: 0.75;
  }
  .state-of > .menu {
    margin-inline-start: auto;
  }
  @container (min-width: 66em) {
    .many {
      table-layout: fixed;
      overflow-wrap: anywhere;
    }
    .many th:nth-child(5) {
      width: 20%;
    }
    td[data-column='since'],
    td[data-column='reported'] {
      white-space: nowrap;
    }
  }
  .source-note {
    margin-block-start: 0.6em;
  }
  @container (max-width: 62em) {
    table {
      font-size: 0.85em;
    }
    th,
    td,
    .sort {
      padding-inline: 0.3em;
    }
  }
  @container (max-width: 44em) {
    table {
      font-size: 1em;
    }
    table,
    caption,
    tbody,
    tr {
      display: block;
    }
    thead,
    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3em;
    }
    thead th {
      position: static;
      display: block;
      box-shadow: none;
      border: 1px solid var(--line);
      border-radius: 0.4em;
    }
    .sort {
      min-height: 1.9em;
      font-weight: 400;
    }
    tbody tr {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--line);
    }
    tbody tr > * {
      display: flex;
      flex-wrap: wrap;
      column-gap: 0.5em;
      padding: 0.05em 0;
      border: 0;
    }
    td[data-label]::before {
      content: attr(data-label);
      flex: none;
      inline-size: min(8.5em, 100%);
      opacity: 0.75;
    }
    td > bdi {
      flex: 1 1 6em;
      min-width: 0;
    }
    tbody tr.beneath > td {
      display: block;
      padding-inline-start: 0.6em;
      border-inline-start: 3px solid var(--accent);
    }
    .open > th {
      border-inline-start: 0;
    }
    .open {
      border-block-end: 0;
    }
  }
  @media (forced-colors: active) {
    .tone {
      fill: CanvasText;
    }
    .strip .tone {
      stroke: Canvas;
    }
    mark {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .controls,
    .state-of,
    .day,
    input {
      display: none !important;
    }
    .legend button,
    thead .sort {
      display: inline-flex !important;
      border: 0;
    }
    thead th {
      position: static;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
