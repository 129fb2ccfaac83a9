import {unsafeCSS} from 'lit';
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
export const toneColours = unsafeCSS(
  fills((light) => light) +
    `@supports(color:light-dark(red,red)){${fills((light, dark) => `light-dark(${light},${dark})`)}}`,
);
