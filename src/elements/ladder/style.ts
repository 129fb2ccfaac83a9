import {css} from '../base/css.js';
import {POSITION_COLOURS} from '../../render/signs.js';
import {toneColours} from '../map/tone-colours.js';

/** The ladder: two rails, a bar for each rung, and the states that stand on it. */
export const ladderStyle = css`
  ${toneColours(POSITION_COLOURS)}
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
  .swatch {
    overflow: visible;
    stroke: #0006;
  }
  .finders button {
    align-self: end;
  }
  .ladders {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(26em, 100%), 1fr));
    gap: 1.2em 1.5em;
  }
  .region {
    margin-block-end: 0.4em;
  }
  .rung {
    display: grid;
    grid-template-columns: 5.5em minmax(0, 1fr);
    column-gap: 1em;
  }
  .rail {
    grid-row: span 2;
    padding-block-start: 0.55em;
  }
  .rail svg {
    display: block;
    width: 100%;
    height: 1.15em;
  }
  .climb .rail {
    border: solid #8a8f94;
    border-width: 0 0.3em;
  }
  /* Beside the ladder: no rails, and a sample instead of a bar. */
  .apart .rail svg {
    width: 50%;
    margin-inline: auto;
  }
  /* The ground that the ladder stands on. */
  .climb + .apart {
    border-block-start: 0.25em solid #8a8f94;
  }
  .states {
    padding-block: 0.3em 0.7em;
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
    font-weight: 700;
  }
  .name .count {
    font-size: 1.25em;
  }
  .name .silent {
    font-size: 0.9em;
    font-weight: 400;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    margin-block-start: 0.2em;
  }
  .chips button,
  .more {
    min-height: 1.9em;
    border-radius: 1em;
    font-size: 0.9em;
  }
  .narrow {
    display: none;
  }
  .card {
    grid-column: 2;
    margin-block-end: 0.7em;
  }
  @media screen {
    @container (max-width: 36em) {
      .rung {
        grid-template-columns: min(2.8em, 12cqi) minmax(0, 1fr);
        column-gap: 0.4em;
      }
      .rail {
        grid-row: auto;
      }
      .card {
        grid-column: 1 / -1;
      }
      .narrow {
        display: inline-block;
      }
      .some > :nth-child(n + 7) {
        display: none;
      }
    }
  }
  @media print {
    .chips button {
      display: inline-flex !important;
    }
    .rung {
      break-inside: avoid;
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
    .swatch {
      stroke: CanvasText;
    }
  }
`;
