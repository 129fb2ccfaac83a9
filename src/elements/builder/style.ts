import {css} from '../base/css.js';

/** The builder's own rules. Widths in em: large text puts what is side by side below each other, as a phone does. */
export const builderStyle = css`
  .lead {
    margin-block: 0.2em 0.8em;
  }
  .choose {
    display: grid;
    gap: 1em 1.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  .form {
    display: grid;
    align-content: start;
    gap: 0.6em;
    min-width: 0;
  }
  .option {
    display: grid;
    gap: 0.1em;
    min-width: 0;
  }
  .option > span:first-child,
  legend {
    font-size: 0.9em;
  }
  fieldset {
    display: grid;
    gap: 0.2em 1em;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  /* WebKit counts the words of a choice that are longer than its box to the width of the page. */
  select,
  input:not([type='checkbox'], [type='radio']) {
    contain: paint;
    box-sizing: border-box;
    width: 100%;
    min-width: 0;
    min-height: 2.2em;
    padding: 0.1em 0.5em;
    border: 1px solid #888;
    border-radius: 0.4em;
    background: var(--ground);
    color: var(--text);
    font: inherit;
  }
  .tick {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    min-height: 1.6em;
  }
  .tick input {
    flex: none;
    width: 1.1em;
    height: 1.1em;
    margin: 0;
    accent-color: var(--accent);
  }
  .more {
    padding-block-start: 0.2em;
  }
  .more[open] > summary ~ * {
    margin-block-start: 0.6em;
  }
  .seen {
    min-width: 0;
    padding: 0.8em;
    border: 1px solid var(--line);
    border-radius: 0.5em;
  }
  .light > summary {
    padding-block: 0.4em;
  }
  .light-html {
    max-height: 22em;
    overflow: auto;
    font-size: 0.9em;
  }
  .light-html figure {
    margin: 0;
  }
  .light-html :is(ol, ul) {
    padding-inline-start: 1.5em;
    list-style: revert;
  }
  .section {
    margin-block: 0.2em 0.3em;
    font-size: 1.2em;
    line-height: 1.4;
  }
  .choose ~ .section {
    margin-block-start: 1em;
  }
  .hint-system {
    margin-block: 0.5em;
    max-width: 46em;
  }
  .codes {
    display: grid;
    gap: 1em;
  }
  .code {
    display: grid;
    gap: 0.3em;
    min-width: 0;
    padding: 0.6em 0.8em;
    border: 1px solid var(--line);
    border-inline-start: 3px solid var(--accent);
    border-radius: 0.4em;
  }
  .code :is(h3, h4) {
    margin: 0;
    font-size: 1em;
  }
  .code textarea {
    box-sizing: border-box;
    min-width: 0;
    padding: 0.4em;
    border-color: #888;
    background: var(--ground);
    color: var(--text);
    font-family: ui-monospace, 'Cascadia Mono', Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 0.86em;
    line-height: 1.5;
    text-align: left;
    overflow-wrap: anywhere;
  }
  .code button {
    justify-self: start;
  }
  code {
    font-family: ui-monospace, 'Cascadia Mono', Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 0.86em;
    overflow-wrap: anywhere;
  }
  .policy li {
    padding-block: 0.1em;
  }
  @container (min-width: 60em) {
    .choose {
      grid-template-columns: minmax(18em, 1fr) minmax(0, 2fr);
    }
  }
  @media print {
    .code button {
      display: none;
    }
  }
`;
