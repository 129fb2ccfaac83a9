import {css} from '../base/css.js';

/** The matrix, its legend, lists and tables. Widths are classes that the element sets: old browsers know no container queries. */
export const leverageStyle = css`
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
  .bar {
    position: relative;
  }
  .bar > .menu {
    position: static;
    margin-inline-start: auto;
  }
  .bar .panel {
    max-width: min(22em, 100%);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }
  .bar button[aria-pressed='true'] {
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
  .finder select {
    width: 100%;
    min-width: 0;
    border-color: #888;
    background: var(--ground);
    color: var(--text);
  }
  .mark {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    vertical-align: -0.35em;
  }
  .mark path {
    stroke: currentcolor;
    stroke-width: 0.8px;
  }
  .legend,
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    font-size: 0.9em;
  }
  .legend {
    gap: 0.2em 2em;
    margin-block: 0.6em;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
  }
  .count {
    font-weight: 700;
  }
  .blank {
    border: 1px dashed #888;
    border-radius: 0.2em;
    width: 1.2em;
    height: 1.2em;
  }
  .silent {
    opacity: 0.7;
  }
  .scroll {
    overflow-x: auto;
    padding: 3px;
    margin: -3px;
  }
  .matrix {
    border-collapse: separate;
    border-spacing: 2px;
    font-size: 0.85em;
    line-height: 1.35;
  }
  [dir='rtl'] .matrix {
    line-height: 1.6;
  }
  .matrix thead > tr > td,
  .matrix thead th,
  .matrix tbody > tr:not(.beneath) > * {
    border: 0;
  }
  .matrix thead th {
    padding: 0.3em 0.2em;
    inline-size: 8.4%;
    text-align: center;
    vertical-align: bottom;
    font-weight: 600;
  }
  .matrix tbody th {
    min-inline-size: 7em;
    font-weight: 600;
    vertical-align: middle;
  }
  .matrix [data-row] {
    border-radius: 0.25em;
    cursor: pointer;
  }
  .matrix td[data-row] {
    min-inline-size: 2.6em;
    height: 2.9em;
    padding: 0.15em;
    background: #8881;
    text-align: center;
    vertical-align: middle;
  }
  .matrix td[data-salience='none-stated'] {
    background: transparent;
    box-shadow: inset 0 0 0 1px var(--line);
  }
  .matrix td:not([data-record]) {
    background: transparent;
    cursor: default;
  }
  .matrix .lit {
    background: #8883;
  }
  .matrix .both,
  .matrix .open {
    box-shadow: inset 0 0 0 2px currentcolor;
  }
  .matrix [data-row]:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: -1px;
  }
  .matrix .fine {
    display: block;
    font-weight: 400;
  }
  .matrix td[data-row] .mark {
    display: block;
    width: 1.9em;
    height: 1.9em;
    margin-inline: auto;
  }
  .word {
    display: none;
    font-size: 0.9em;
  }
  .main:not(.roomy) .matrix {
    border-spacing: 1px;
    font-size: 0.78em;
  }
  .main:not(.roomy) .matrix thead th {
    padding-inline: 0;
  }
  .roomy .word {
    display: block;
  }
  .matrix .beneath > td {
    padding: 0;
    border: 0;
  }
  .card {
    padding: 0.8em;
    border: 1px solid var(--line);
    border-inline-start: 3px solid var(--accent);
    border-radius: 0.4em;
    font-size: 1.15em;
    line-height: 1.5;
  }
  [dir='rtl'] .card {
    line-height: 1.8;
  }
  .card header {
    display: flex;
    gap: 0.5em;
    justify-content: space-between;
    align-items: start;
  }
  .card .close {
    flex: none;
    min-height: 1.7em;
    padding: 0.1em 0.5em;
  }
  .judged {
    margin-block: 0.2em;
  }
  .inline {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    margin-block-end: 0.5em;
  }
  .interests h3,
  .list h3 {
    margin-block: 1em 0.2em;
  }
  .list h3.said {
    margin: 0;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 0 1.5em;
  }
  .columns h4 {
    margin-block: 0.6em 0.1em;
  }
  .cells > li {
    padding-block: 0.25em;
  }
  .cells .fine {
    display: block;
  }
  .list .unstated {
    margin-block: 0.4em;
    font-size: 0.9em;
  }
  .list .unstated ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .list .unstated .cells > li {
    border: 0;
  }
  .list .unstated .open {
    flex-basis: 100%;
  }
  .list .cells > li {
    border-block-end: 1px solid var(--line);
  }
  .list .judged {
    display: block;
    font-size: 0.9em;
  }
  .list .link,
  .cells .link {
    min-height: 1.6em;
  }
  .cells [aria-expanded]::before {
    content: '+';
    display: inline-block;
    inline-size: 1em;
    text-decoration: none;
  }
  .cells [aria-expanded='true']::before {
    content: '−';
  }
  .cells .beneath {
    margin-block: 0.2em 0.5em;
    padding-inline-start: 0.7em;
    border-inline-start: 3px solid var(--accent);
  }
  .told {
    inline-size: 45%;
  }
  .told .note {
    margin-block-start: 0;
  }
  .source-note {
    margin-block-start: 0.8em;
  }
  .narrow thead {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  .narrow table,
  .narrow tbody,
  .narrow caption,
  .narrow tr {
    display: block;
  }
  .narrow tr {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--line);
  }
  .narrow tr > * {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5em;
    inline-size: auto;
    padding: 0.05em 0;
    border: 0;
  }
  .narrow td.told {
    display: block;
  }
  .narrow td[data-label]::before {
    content: attr(data-label);
    flex: none;
    inline-size: 7em;
    opacity: 0.75;
  }
  tbody th {
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .tone {
      fill: CanvasText;
    }
    .matrix tbody > tr:not(.beneath) > td[data-row] {
      border: 1px solid GrayText;
    }
    .matrix tbody > tr:not(.beneath) > td.lit {
      border-color: CanvasText;
    }
    .matrix .both,
    .matrix .open {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .bar,
    .finders {
      display: none;
    }
    .cells [aria-expanded]::before {
      content: none;
    }
    .cells .link {
      display: inline !important;
      font-weight: 700;
    }
    section > h3,
    section > h4 {
      break-after: avoid;
    }
    .cells > li {
      break-inside: avoid;
    }
  }
`;
