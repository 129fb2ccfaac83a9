import {css, unsafeCSS} from 'lit';
import {COLOURS} from './signs.js';

const fills = (colour: (light: string, dark: string) => string) =>
  Object.entries(COLOURS)
    .map(
      ([tone, [light, dark]]) =>
        `.${tone}{fill:var(--recognition-${tone},${colour(`#${light}`, `#${dark}`)})}`,
    )
    .join('');

/**
 * A rule for each tone; browsers that know `light-dark()` follow the colour scheme that the page gives the element,
 * which a media query cannot see.
 */
const tones =
  fills((light) => light) +
  `@supports(color:light-dark(red,red)){${fills((light, dark) => `light-dark(${light},${dark})`)}}`;

/** The colours of the classes, and the marks of missions. */
export const tonesStyle = css`
  ${unsafeCSS(tones)}
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
    fill: #7a8087;
  }
  .mark.none {
    fill: #9c8640;
  }
`;
