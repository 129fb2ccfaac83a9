import {css} from '../base/css.js';

/** Cards of figures, and one figure inside a sentence. */
export const figuresStyle = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    align-items: start;
    gap: 1.4em 1.2em;
    margin-block: 1em 1.2em;
  }
  .figures > li {
    min-width: 0;
    padding-block-start: 0.3em;
    border-block-start: 3px solid var(--line);
    overflow-wrap: anywhere;
  }
  .figures h3 {
    font-size: 1em;
    font-weight: 400;
  }
  .value {
    display: block;
    font-weight: 700;
  }
  .number {
    font-size: 2.4em;
    line-height: 1.3;
  }
  .figures h3 button {
    display: flex;
    gap: 0.4em;
    font-weight: 600;
    text-decoration: none;
  }
  .figures h3 button span {
    min-width: 0;
    text-decoration: underline;
    text-decoration-color: var(--line);
    text-underline-offset: 0.3em;
  }
  .figures h3 button::before {
    content: '+';
    content: '+' / '';
  }
  .figures h3 button[aria-expanded='true']::before {
    content: '−';
    content: '−' / '';
  }
  .figures .days {
    margin-block-start: 0.2em;
    opacity: 0.85;
  }
  .change {
    font-size: 0.9em;
  }
  .change strong {
    margin-inline-end: 0.4em;
  }
  .card {
    margin-block-start: 0.6em;
    font-size: 0.9em;
  }
  .given {
    margin-block-start: 0.6em;
  }
  :host([figure]:not([figure='']):not([hidden])) {
    display: inline !important;
  }
  .root.inline {
    display: inline;
    position: static;
    padding: 0;
    font: inherit;
    color: inherit;
  }
  :host([theme='light']) .root.inline,
  :host([theme='dark']) .root.inline {
    padding: 0 0.25em;
  }
  .sentence {
    position: relative;
  }
  .sentence > button {
    min-height: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    text-align: start;
    text-decoration: underline dotted;
    text-decoration-color: var(--accent);
    text-decoration-thickness: from-font;
    text-underline-offset: 0.25em;
  }
  .sentence > button[aria-expanded='true'] {
    text-decoration-style: solid;
  }
  .over {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 0;
    z-index: 3;
    width: max-content;
    max-width: min(24em, calc(100vw - 16px));
    margin-block-start: 0.3em;
    padding: 0.7em 0.9em;
    border: 1px solid currentcolor;
    border-radius: 0.5em;
    background: var(--ground);
    color: var(--text);
    box-shadow: 0 4px 18px #0003;
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    white-space: normal;
  }
  [dir='rtl'] .over {
    line-height: 1.8;
  }
  @media print {
    .figures > li {
      break-inside: avoid;
    }
    /* What a reader on paper needs of them: the label above, and the number in its sentence. */
    .figures h3 button,
    .sentence > button {
      display: inline !important;
    }
    .over {
      position: static;
      padding: 0;
      border: 0;
      box-shadow: none;
      font-size: 0.85em;
    }
    .over::before {
      content: '[';
    }
    .over::after {
      content: ']';
    }
    .over,
    .over * {
      display: inline;
      margin: 0;
    }
  }
`;
