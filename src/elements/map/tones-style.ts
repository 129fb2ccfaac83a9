import {unsafeCSS, type CSSResult} from 'lit';
import {MARK_COLOURS} from '../../render/signs.js';
import {css} from '../base/css.js';
import {toneColours, type Also, type Colours} from './tone-colours.js';

/** These colours of classes, and the marks of missions. */
export const tonesStyle = (colours: Colours, also?: Also): CSSResult => css`
  ${toneColours(colours, also)}
  .swatch {
    flex: none;
    width: 1.4em;
    height: 1.05em;
    vertical-align: -0.15em;
  }
  .mark {
    stroke: var(--ground);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  .mark.unknown {
    fill: ${unsafeCSS(MARK_COLOURS.unknown)};
  }
  .mark.none {
    fill: ${unsafeCSS(MARK_COLOURS.none)};
  }
`;
