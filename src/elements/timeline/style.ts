import {css} from '../base/css.js';

/** The years, the months of one of them, and the list of events. */
export const timelineStyle = css`
  .years,
  .months {
    display: flex;
    gap: 3px;
    margin-block: 0.3em 0.6em;
  }
  .years button {
    display: grid;
    flex: 1;
    justify-items: center;
    min-width: 0;
    padding: 0.2em 0;
    font-size: 0.9em;
    line-height: 1.4;
  }
  .years button:disabled {
    opacity: 0.5;
    cursor: auto;
  }
  .years svg {
    width: 100%;
    height: 3.4em;
    border-block-end: 1px solid var(--line);
  }
  .overview path {
    fill: var(--accent);
  }
  .months > div {
    display: flex;
    flex: 1;
    flex-direction: column-reverse;
    align-items: center;
    min-width: 0;
    font-size: 0.8em;
  }
  .months > div > div {
    display: flex;
    flex-wrap: wrap-reverse;
    justify-content: center;
    width: 100%;
    border-block-end: 1px solid var(--line);
  }
  .months button {
    display: grid;
    padding: 0.15em;
  }
  .sign {
    width: 1.1em;
    height: 1.1em;
  }
  .sign path {
    fill: var(--accent);
    fill-rule: evenodd;
  }
  .sign .vague {
    fill: none;
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  h3 {
    margin-block-start: 0.8em;
    border-block-end: 1px solid var(--line);
  }
  h3 .count {
    font-size: 0.8em;
    opacity: 0.75;
  }
  h4 {
    margin-block: 0.6em 0.2em;
    font-size: 0.9em;
    opacity: 0.8;
  }
  section li {
    position: relative;
    padding-block: 0.3em;
    padding-inline-start: 1.8em;
  }
  section .sign {
    position: absolute;
    inset-block-start: 0.55em;
    inset-inline-start: 0;
  }
  section li::before {
    content: '';
    position: absolute;
    inset-block: 1.9em -0.4em;
    inset-inline-start: 0.5em;
    border-inline-start: 1px solid var(--line);
  }
  section button.link {
    font-weight: 600;
  }
  .finder :is(select, input) {
    height: 2.6em;
  }
  .card {
    margin-block: 0.4em;
  }
  /* Room for the day control, which stays in sight. */
  section :is(li, button, a) {
    scroll-margin-block: 6em;
  }
  .of {
    font-size: 0.9em;
  }
  .of span:not(:last-child)::after {
    content: ' | ';
    opacity: 0.6;
  }
  mark {
    border-radius: 0.15em;
    background: #ffe066;
    color: #14202b;
  }
  input[type='search'] {
    min-height: 2.2em;
    padding: 0.1em 0.7em;
    border: 1px solid #888;
    border-radius: 0.4em;
    font: inherit;
    appearance: none;
  }
  @container (min-width: 44em) {
    section {
      display: grid;
      grid-template-columns: 9em 1fr;
    }
  }
  @container (max-width: 34em) {
    .months {
      display: grid;
    }
    .months > div {
      flex-direction: row;
    }
    [dir='rtl'] .months {
      direction: rtl;
    }
    .months > .empty {
      display: none;
    }
    .months > div > span {
      flex: 0 0 6em;
    }
    .months > div > div {
      justify-content: start;
      border: 0;
    }
  }
  @container (max-width: 17em) {
    .years {
      display: grid;
    }
    .years button {
      grid-template-columns: 3em 1fr 3em;
    }
    [dir='rtl'] .years {
      direction: rtl;
    }
    .years span {
      order: -1;
    }
    .years svg {
      height: 1.4em;
    }
  }
  @media (min-height: 40em) {
    .day {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      padding-block: 0.3em;
      border-block-start: 1px solid var(--line);
      background: var(--ground);
      color: var(--text);
    }
  }
  @media (forced-colors: active) {
    .overview path,
    .sign path {
      fill: CanvasText;
    }
    .sign .vague {
      fill: none;
      stroke: CanvasText;
    }
    mark {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .overview,
    input {
      display: none !important;
    }
    section button.link {
      display: inline !important;
    }
    .day {
      position: static;
    }
    li {
      break-inside: avoid;
    }
  }
`;
