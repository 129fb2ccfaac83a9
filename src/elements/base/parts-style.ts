import {css} from './css.js';

/** The bar, card and tables of a `PartsElement`. Widths in em: large text turns rows into cards as a phone does. */
export const partsStyle = css`
  .root {
    position: relative;
  }
  .lead {
    margin-block: 0.2em 0.6em;
  }
  .bar,
  .finders {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.4em;
    font-size: 0.9em;
  }
  .bar > .menu {
    margin-inline-start: auto;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }
  button[aria-pressed='true'] {
    border-color: currentcolor;
    box-shadow: inset 0 0 0 1px currentcolor;
    font-weight: 700;
  }
  .finder {
    display: grid;
    flex: 1 1 11em;
    gap: 0.1em;
    min-width: 0;
  }
  .finder span {
    font-size: 0.9em;
  }
  /* WebKit counts the words of a choice that are longer than its box to the width of the page. */
  .finder :is(select, input) {
    contain: paint;
    width: 100%;
    min-width: 0;
    border-color: #888;
    background: var(--ground);
    color: var(--text);
  }
  .count {
    font-weight: 700;
  }
  .silent {
    opacity: 0.75;
  }
  .card {
    padding: 0.6em 0.8em;
    border: 1px solid var(--line);
    border-inline-start: 3px solid var(--accent);
    border-radius: 0.4em;
  }
  .tables table {
    margin-block: 0.6em 1.4em;
    font-size: 0.9em;
  }
  td,
  th {
    overflow-wrap: break-word;
  }
  .source-note {
    margin-block-start: 0.6em;
  }
  @container (max-width: 44em) {
    .tables table {
      font-size: 1em;
    }
    .tables :is(table, caption, tbody, tr) {
      display: block;
    }
    .tables thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .tables tr {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--line);
    }
    .tables tbody tr > * {
      display: flex;
      flex-wrap: wrap;
      column-gap: 0.5em;
      padding: 0.05em 0;
      border: 0;
    }
    .tables tbody th {
      font-weight: 700;
    }
    .tables td[data-label]::before {
      content: attr(data-label);
      flex: none;
      inline-size: 8.5em;
      opacity: 0.75;
    }
  }
  @media print {
    .bar,
    .finders,
    /* On paper all of a list is open: tables would say it twice. */
    [part='list'] ~ .tables {
      display: none;
    }
  }
`;
