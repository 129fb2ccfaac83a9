import {css} from '../base/css.js';
import {WEIGHT_COLOURS} from '../../render/signs.js';

/** The colours of the weights: those of the matrix. */
const tones = Object.entries(WEIGHT_COLOURS)
  .map(([tone, [light, dark]]) => {
    const rule = (colour: string) => `.${tone}{fill:var(--recognition-${tone},${colour})}`;
    return `${rule(`#${light}`)}@supports(color:light-dark(red,red)){${rule(`light-dark(#${light},#${dark})`)}}`;
  })
  .join('');

/** Two sides that face each other where there is room, and the author's judgements beneath them. */
export const balanceStyle = css`
  ${tones}
  .openings h4 {
    margin: 0;
    line-height: 1.5;
  }
  [dir='rtl'] .openings h4 {
    line-height: 1.8;
  }
  .weights {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-inline-start: 1.2em;
    font-size: 0.9em;
  }
  .mark {
    width: 1.15em;
    height: 1.15em;
    vertical-align: -0.2em;
    stroke: currentcolor;
    stroke-width: 0.8px;
  }
  .marks .mark {
    margin-inline-end: 0.12em;
  }
  .sides .who {
    display: inline-block;
    margin-inline-end: 1em;
  }
  .sides .who + .who {
    padding-inline-start: 0;
  }
  .cell > * {
    margin-inline-end: 0.4em;
  }
  figure {
    margin: 1.2em 0;
    padding: 0.6em 1em;
    border-inline-start: 0.4em solid var(--line);
    background: #8881;
  }
  blockquote {
    margin: 0.4em 0;
    font-style: italic;
  }
  [dir='rtl'] blockquote {
    font-style: normal;
  }
  blockquote p + p {
    margin-block-start: 0.3em;
  }
  @container (min-width: 46em) {
    .sides {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 2em;
    }
  }
  @media (forced-colors: active) {
    .tone {
      fill: CanvasText;
    }
  }
`;
