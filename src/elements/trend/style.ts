import {LINE_COLOURS} from '../../render/trend/colours.js';
import {css} from '../base/css.js';

const tones = (colour: (light: string, dark: string) => string) =>
  Object.entries(LINE_COLOURS)
    .map(
      ([tone, [light, dark]]) =>
        `.${tone}{color:var(--recognition-${tone},${colour(`#${light}`, `#${dark}`)})}`,
    )
    .join('');

/** The charts. */
export const trendStyle = css`
  ${tones((light) => light)}
  @supports (color: light-dark(red, red)) {
    ${tones((light, dark) => `light-dark(${light},${dark})`)}
  }
  .charts {
    min-block-size: 12em;
    cursor: crosshair;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .caption {
    padding-block: 0.4em;
    font-weight: 700;
  }
  .plot {
    position: relative;
    direction: ltr;
  }
  .plot > svg {
    display: block;
    width: 100%;
    overflow: visible;
  }
  .plot text {
    font-size: 0.85em;
    fill: currentcolor;
  }
  .grid,
  .tick,
  .leaders,
  .rule,
  .line {
    fill: none;
  }
  .grid {
    stroke: var(--line);
  }
  .tick {
    stroke: currentcolor;
    opacity: 0.6;
  }
  .leaders {
    stroke: currentcolor;
    opacity: 0.4;
  }
  .rule {
    color: var(--accent);
    stroke: currentcolor;
    stroke-width: 1.5px;
  }
  .line {
    stroke: currentcolor;
    stroke-width: 2.2px;
    stroke-linejoin: round;
  }
  .after {
    opacity: 0.3;
  }
  .mark {
    fill: currentcolor;
    stroke: var(--ground);
    stroke-width: 2px;
    paint-order: stroke;
  }
  .key {
    flex: none;
    width: 2.1em;
    height: 1em;
    margin-block-start: 0.25em;
  }
  .label {
    position: absolute;
    display: flex;
    gap: 0.4em;
    padding-block: 0.1em;
    font-size: 0.9em;
    line-height: 1.3;
    text-align: left;
  }
  .mirror .label {
    flex-direction: row-reverse;
    text-align: right;
  }
  .counts {
    font-size: 0.9em;
    line-height: 1.45;
  }
  .counts p {
    display: flex;
    gap: 0.5em;
  }
  .counts p:first-child {
    font-weight: 700;
  }
  .counts .count {
    min-inline-size: 1.3em;
    text-align: end;
  }
  .box {
    position: absolute;
    width: max-content;
    max-width: 28em;
    padding: 0.4em 0.7em;
    border: 1px solid var(--line);
    border-radius: 0.4em;
    background: var(--ground);
    color: var(--text);
    box-shadow: 0 2px 10px #0002;
    pointer-events: none;
  }
  .root[dir='rtl'] :is(.counts, .year, .label > span) {
    direction: rtl;
  }
  .beneath {
    display: grid;
    gap: 0.1em;
    margin-block: 0.3em 0.8em;
  }
  .hint {
    margin-block: 0.3em;
  }
  .changes {
    margin-block-start: 0.8em;
  }
  .changes details {
    padding-block: 0.3em;
    border-block-end: 1px solid var(--line);
  }
  .changes .bar {
    margin-block: 0.6em 0;
  }
  @media print {
    .plot > svg {
      height: auto;
    }
  }
  @media (forced-colors: active) {
    .line,
    .mark {
      color: CanvasText;
    }
    .rule {
      color: Highlight;
    }
  }
`;
