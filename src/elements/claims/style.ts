import {css} from '../base/css.js';

/** Claims, and the bars of what stands beside them. Widths in em: large text turns columns into lines as a phone does. */
export const claimsStyle = css`
  .claims > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: break-word;
    gap: 0.1em 1.2em;
    padding-block: 0.8em;
    border-block-end: 1px solid var(--line);
  }
  .claims h3 {
    font-size: 1.1em;
  }
  .claims .link {
    max-inline-size: 100%;
  }
  .claims.one > li {
    row-gap: 0.4em;
    align-items: center;
    padding-block: 0.4em;
    border: 0;
  }
  .one h3 {
    padding-inline-start: 0.7em;
    border-inline-start: 3px solid currentcolor;
    font-size: 1.3em;
  }
  .one .figure {
    font-size: min(2.4em, 12cqi);
  }
  .one .verdict {
    grid-column: 1 / -1;
  }
  .verdict {
    display: flex;
    gap: 0.4em;
    font-weight: 600;
  }
  .sign {
    flex: none;
    width: 1.2em;
    height: 1.2em;
    margin-block-start: 0.2em;
    fill: currentcolor;
  }
  [dir='rtl'] .sign {
    margin-block-start: 0.35em;
    transform: scaleX(-1);
  }
  .sign circle {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.4;
  }
  .figure {
    font-size: 1.7em;
    line-height: 1.3;
    font-weight: 700;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .who span:not(:last-child)::after {
    content: '|';
    content: '|' / '';
    margin-inline-start: 0.5em;
  }
  .glance span,
  .days,
  .sources span {
    display: block;
  }
  .glance span,
  .days,
  .verdict,
  .who {
    font-size: 0.9em;
  }
  .card {
    grid-column: 1 / -1;
  }
  .card,
  .item,
  .item > * {
    min-width: 0;
  }
  .one .card {
    padding: 0;
    border: 0;
  }
  .item {
    display: grid;
    gap: 0.1em 1.2em;
    padding-block: 0.4em;
  }
  .gauge {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    border-inline-start: 1px solid currentcolor;
  }
  .gauge svg {
    flex: none;
    height: 1.1em;
    fill: currentcolor;
  }
  .gauge .other {
    border: 2px solid currentcolor;
    border-inline-start: 0;
    fill: none;
  }
  .gauge .own {
    height: 0.55em;
    fill: var(--accent);
  }
  .sources {
    font-size: 0.9em;
    line-height: 1.45;
  }
  .days + .gauge {
    margin-block-start: 0.4em;
  }
  @container (min-width: 38em) {
    .claims > li {
      grid-template-columns: 8.5em minmax(0, 1fr) auto;
    }
    .claims.one > li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .figure {
      text-align: end;
    }
    .glance {
      grid-column: 2;
    }
    .item {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
    .item > :only-child {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .gauge .own {
      fill: LinkText;
    }
  }
  @media print {
    .item,
    .claims > li > :not(.card) {
      break-inside: avoid;
    }
    h4 {
      break-after: avoid;
    }
    .claims h3 button {
      display: inline !important;
    }
  }
`;
