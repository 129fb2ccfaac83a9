import {css} from '../base/css.js';

/** The map, its legend, card and tables. */
export const mapStyle = css`
  .root {
    position: relative;
  }
  .defs {
    position: absolute;
    width: 0;
    height: 0;
  }
  .lead {
    margin-block: 0.2em 0.6em;
  }
  .bar {
    font-size: 0.9em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .bar > .menu {
    margin-inline-start: auto;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }
  .choices button[aria-pressed='true'] {
    border-color: currentcolor;
    box-shadow: inset 0 0 0 1px currentcolor;
    font-weight: 700;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.2em;
    margin-block: 0.5em;
  }
  .legend button {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 2em;
    padding-block: 0.1em;
    padding-inline: 0 0.6em;
    border-color: transparent;
    font-size: 0.9em;
    line-height: 1.4;
    text-align: start;
  }
  .legend button[aria-pressed='false'] {
    text-decoration: line-through;
    opacity: 0.65;
  }
  .count {
    font-weight: 700;
  }
  .frame {
    stroke: #0006;
  }
  .body {
    display: grid;
    gap: 1em;
    margin-block-start: 0.5em;
  }
  .stage {
    position: relative;
  }
  .board {
    border-radius: 0.4em;
    background: var(--ground);
  }
  svg.map {
    display: block;
    width: 100%;
    aspect-ratio: 1920 / 862;
    cursor: pointer;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .land path,
  .dot {
    stroke: var(--ground);
    stroke-width: 0.6px;
  }
  .land path,
  .dot,
  .ring > * {
    vector-effect: non-scaling-stroke;
  }
  .over {
    --s: var(--k);
  }
  .dot {
    r: calc(var(--s) * 3.5px);
    stroke: currentcolor;
    stroke-opacity: 0.45;
  }
  .hit {
    r: calc(var(--s) * 9px);
    fill: transparent;
  }
  .dot:is([fill='url(#p-plain)'], [fill='url(#p-disputed)']) {
    opacity: 0.35;
  }
  .marks path {
    transform: scale(var(--s)) translate(calc(var(--aside) * 11px));
  }
  .ring {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2px;
    pointer-events: none;
  }
  .ring circle {
    r: calc(var(--s) * 7px);
  }
  .ring .active {
    stroke: currentcolor;
  }
  .ground {
    fill: var(--ground);
  }
  .ink {
    fill: none;
    stroke: var(--ink);
    stroke-opacity: 0.38;
    stroke-width: 0.9;
  }
  .full-ink,
  .high-ink,
  .refused-ink,
  .contested-ink {
    stroke: var(--ground);
    stroke-opacity: 0.45;
  }
  .zoom {
    position: absolute;
    bottom: 0.4em;
    left: 0.4em;
    display: grid;
    gap: 0.25em;
    min-height: 2em;
  }
  .zoom button {
    width: 2em;
    min-height: 2em;
    padding: 0;
    line-height: 1;
  }
  .zoom button,
  .finder select {
    background: var(--ground);
    color: var(--text);
  }
  .finder {
    display: grid;
    gap: 0.2em;
    margin-block-end: 0.6em;
  }
  .finder span {
    font-size: 0.9em;
  }
  .finder select {
    width: 100%;
  }
  .hint {
    opacity: 0.8;
  }
  .card {
    padding: 0.8em;
    border: 1px solid var(--line);
    border-radius: 0.5em;
  }
  .card header {
    display: flex;
    gap: 0.5em;
    justify-content: space-between;
    align-items: start;
  }
  .card .close {
    flex: none;
    min-height: 0;
    padding: 0.1em 0.4em;
  }
  .status {
    margin-block: 0.2em 0.4em;
  }
  dl {
    display: grid;
    gap: 0.1em;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  dt::after {
    content: ':';
  }
  dd {
    font-weight: 700;
  }
  .mission {
    margin-block: 0.3em;
  }
  .source-note {
    margin-block-start: 0.6em;
  }
  @container (min-width: 800px) {
    .body {
      grid-template-columns: minmax(0, 1fr) 20em;
    }
    .card {
      max-height: 30em;
      overflow: auto;
    }
  }
  @container (max-width: 560px) {
    .zoom {
      position: static;
      grid-auto-flow: column;
      justify-content: end;
    }
    .over {
      --s: calc(var(--k) * 0.65);
    }
    td[data-empty] {
      display: none;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }
    table,
    tbody,
    caption {
      display: block;
    }
    tr {
      display: block;
      padding-block: 0.4em;
      border-block-end: 1px solid var(--line);
    }
    tr > * {
      display: flex;
      flex-wrap: wrap;
      column-gap: 0.5em;
      padding: 0.05em 0;
      border: 0;
    }
    td::before {
      content: attr(data-label);
      flex: none;
      inline-size: 8em;
      opacity: 0.75;
    }
    tbody th {
      font-weight: 700;
    }
  }
  @media (forced-colors: active) {
    .tone {
      fill: Canvas;
    }
    .full,
    .subject {
      fill: Highlight;
    }
    .high {
      fill: CanvasText;
    }
    .ink {
      stroke: CanvasText;
      stroke-opacity: 1;
    }
    .full-ink {
      stroke: HighlightText;
      stroke-opacity: 1;
    }
    .high-ink {
      stroke: Canvas;
      stroke-opacity: 1;
    }
    .land path,
    .dot,
    .mark {
      stroke: CanvasText;
    }
    .mark.tone {
      fill: CanvasText;
    }
    .legend button[aria-pressed='true'] {
      background: Canvas;
      color: CanvasText;
    }
    .frame {
      stroke: CanvasText;
    }
  }
  @media print {
    .stage,
    .bar,
    .day {
      display: none;
    }
    .body {
      display: block;
    }
    .card {
      max-height: none;
    }
    .legend button {
      display: inline-flex !important;
    }
  }
`;
