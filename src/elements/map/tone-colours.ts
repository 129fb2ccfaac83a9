import {unsafeCSS, type CSSResult} from 'lit';

/** Tones with their colours on light and on dark ground. */
export type Colours = Readonly<Record<string, readonly [light: string, dark: string]>>;

/** What else takes the colour of a tone: selectors, each after a comma. */
export type Also = (tone: string) => string;

const fills = (colours: Colours, also: Also, colour: (light: string, dark: string) => string) =>
  Object.entries(colours)
    .map(
      ([tone, [light, dark]]) =>
        `.${tone}${also(tone)}{fill:var(--recognition-${tone},${colour(`#${light}`, `#${dark}`)})}`,
    )
    .join('');

/**
 * A rule for each of these tones; browsers that know `light-dark()` follow the colour scheme that the page gives the
 * element, which a media query cannot see.
 */
export const toneColours = (colours: Colours, also: Also = () => ''): CSSResult =>
  unsafeCSS(
    fills(colours, also, (light) => light) +
      `@supports(color:light-dark(red,red)){${fills(colours, also, (light, dark) => `light-dark(${light},${dark})`)}}`,
  );
