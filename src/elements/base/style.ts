import {css} from './css.js';

/**
 * What every element's root has. The host page cannot reach inside: `all: initial` on the root stops what is
 * inherited, and `!important` on the host wins over the page's own rules. Sizes are in em, since a page may have
 * set the size of rem to anything.
 */
export const baseStyle = css`
  :host {
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    container-type: inline-size;
    display: block;
    box-sizing: border-box;
    color: var(--recognition-text, inherit);
    color-scheme: inherit;
    font-family: var(--recognition-font, inherit);
    font-size: inherit;
    line-height: 1.5;
    -webkit-text-size-adjust: none;
    text-size-adjust: none;
    --accent: var(--recognition-accent, #0b5fa5);
    --line: var(--recognition-line, #8884);
    --ground: var(--recognition-surface, #fff);
    --ink: #14202b;
    --text: var(--recognition-text, #14202b);
  }
  .root[dir='rtl'] {
    direction: rtl;
    line-height: 1.8;
    font-family: var(
      --recognition-font-rtl,
      var(
        --recognition-font,
        'Vazirmatn',
        'Noto Sans Arabic',
        'SF Arabic',
        'Geeza Pro',
        'Segoe UI',
        Tahoma,
        'Noto Naskh Arabic UI',
        'Noto Naskh Arabic',
        Arial,
        sans-serif
      )
    );
  }
  :host([theme='light']) .root {
    color-scheme: light;
  }
  :host([theme='dark']) .root {
    color-scheme: dark;
  }
  :host([theme='light']) .root,
  :host([theme='dark']) .root {
    background: var(--ground);
    color: var(--text);
    padding: 0.75em;
  }
  @supports (color: light-dark(red, red)) {
    .root {
      --accent: var(--recognition-accent, light-dark(#0b5fa5, #7cc0ff));
      --ground: var(--recognition-surface, light-dark(#fff, #14181c));
      --ink: light-dark(#14202b, #0a0f14);
      --text: var(--recognition-text, light-dark(#14202b, #edf1f4));
    }
  }
  * {
    box-sizing: border-box;
  }
  /* Large text on a phone: there a word may be longer than a line. */
  @container (max-width: 16em) {
    .root > * {
      overflow-wrap: anywhere;
    }
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  .top :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.5em;
    line-height: 1.3;
    font-weight: 700;
    text-wrap: balance;
  }
  h3 {
    font-size: 1.2em;
    line-height: 1.4;
  }
  h4 {
    font-size: 1em;
    margin-block: 1em 0.3em;
  }
  [dir='rtl'] .top :is(h1, h2, h3, h4, h5, h6) {
    line-height: 1.6;
  }
  ol,
  ul {
    list-style: none;
  }
  button,
  select,
  textarea,
  summary {
    font: inherit;
    letter-spacing: 0;
    color: inherit;
  }
  button,
  select {
    min-height: 2.2em;
    padding: 0.1em 0.7em;
    border: 1px solid var(--line);
    border-radius: 0.4em;
    background: transparent;
    cursor: pointer;
  }
  button:hover,
  summary:hover {
    border-color: currentcolor;
  }
  button.quiet {
    border-color: transparent;
    text-align: start;
  }
  button.link {
    min-height: 0;
    padding: 0;
    border: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--line);
    text-underline-offset: 0.3em;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.3em;
    overflow-wrap: anywhere;
  }
  summary {
    cursor: pointer;
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .fine,
  .source-note {
    font-size: 0.9em;
    opacity: 0.85;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font: inherit;
    color: inherit;
  }
  caption {
    padding-block: 0.4em;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.3em 0.5em;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    font-weight: 700;
  }
  .menu {
    position: relative;
  }
  .menu > summary {
    list-style: none;
    min-height: 2.2em;
    padding: 0.25em 0.7em;
    border: 1px solid var(--line);
    border-radius: 0.4em;
  }
  .menu > summary::-webkit-details-marker {
    display: none;
  }
  .panel {
    position: absolute;
    inset-inline-end: 0;
    z-index: 2;
    display: grid;
    width: max-content;
    max-width: min(22em, 80vw);
    margin-block-start: 0.3em;
    padding: 0.4em;
    border: 1px solid var(--line);
    border-radius: 0.5em;
    background: var(--ground);
    color: var(--text);
    box-shadow: 0 4px 18px #0003;
  }
  .panel label {
    display: grid;
    gap: 0.2em;
    padding: 0.5em 0.7em;
  }
  textarea {
    width: 100%;
    border: 1px solid var(--line);
    border-radius: 0.3em;
    background: transparent;
    resize: vertical;
  }
  .day {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.8em;
    margin-block-start: 0.6em;
  }
  .day input {
    flex: 1 1 9em;
    min-width: 0;
    height: 2em;
    margin: 0;
    accent-color: var(--accent);
  }
  .day output {
    flex: 0 1 auto;
    min-inline-size: min(10em, 100%);
  }
  .play {
    display: grid;
    place-items: center;
    width: 2.4em;
    height: 2.4em;
    padding: 0;
    border-radius: 50%;
  }
  .play svg {
    width: 1em;
    height: 1em;
    fill: currentcolor;
  }
  @media print {
    button,
    select,
    .menu,
    .finder,
    .hint,
    .play,
    .day input {
      display: none !important;
    }
    td button.link,
    th button.link {
      display: inline !important;
      color: inherit;
    }
    a::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
    }
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      border-color: Highlight;
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    .play svg {
      fill: ButtonText;
    }
  }
`;
