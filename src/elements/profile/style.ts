import {css} from '../base/css.js';

/** A strip of time, sections in two columns where there is room, and what opens beneath each record. */
export const profileStyle = css`
  .defs {
    position: absolute;
    width: 0;
    height: 0;
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
  .frame {
    stroke: #0006;
  }
  .top {
    overflow-wrap: break-word;
  }
  .finder {
    flex: 0 1 26em;
  }
  .hint {
    margin-block: 0.8em 1.2em;
    padding: 0.8em 1em;
    border: 1px dashed #888;
    border-radius: 0.4em;
  }
  .strip {
    display: flex;
    block-size: 1.1em;
    margin-block: 0.6em 0.4em;
    border-block-end: 1px solid var(--line);
  }
  .strip svg {
    flex: none;
    min-width: 2px;
  }
  .stretches li,
  .glance {
    display: flex;
    align-items: start;
    gap: 0.5em;
  }
  :is(.stretches, .glance) svg {
    margin-block-start: 0.22em;
  }
  [dir='rtl'] :is(.stretches, .glance) svg {
    margin-block-start: 0.35em;
  }
  .stretches li {
    padding-block: 0.15em;
  }
  .stretches > [aria-current] strong {
    font-size: 1.1em;
  }
  .swatch {
    flex: none;
    width: 1.4em;
    height: 1em;
  }
  .glance {
    padding-inline-start: 1.1em;
  }
  .mark {
    flex: none;
    width: 1.15em;
    height: 1.15em;
    stroke: currentcolor;
    stroke-width: 0.8px;
  }
  .facts {
    font-size: 0.9em;
  }
  .facts span + span::before {
    content: ' | ';
    opacity: 0.6;
  }
  /* In half the width, too. */
  .rivals > * {
    flex-basis: 12em;
  }
  .openings h4 {
    margin: 0;
    line-height: 1.5;
  }
  [dir='rtl'] .openings h4 {
    line-height: 1.8;
  }
  section .fine {
    margin-block: 0.3em;
  }
  @container (min-width: 52em) {
    .profile {
      display: flex;
      gap: 2em;
    }
    .profile > div {
      flex: 1;
      min-width: 0;
    }
  }
  @media print {
    .profile {
      display: block;
    }
    .stretches li {
      break-inside: avoid;
    }
    /* On paper all is open: tables would say it twice. */
    .profile ~ .tables {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .tone {
      fill: Canvas;
    }
    .full {
      fill: Highlight;
    }
    .high {
      fill: CanvasText;
    }
    .mark .tone {
      fill: CanvasText;
    }
    .ink {
      stroke: CanvasText;
      stroke-opacity: 1;
    }
    .full-ink {
      stroke: HighlightText;
    }
    .high-ink {
      stroke: Canvas;
    }
    .frame {
      stroke: CanvasText;
    }
  }
`;
