import {html, svg, type TemplateResult} from 'lit';
import {positionTone} from '../../model/tones.js';
import {POSITION_PATTERNS} from '../../render/signs.js';

/** The tones with their patterns, for the swatches to be filled with. */
export function renderTones(): TemplateResult {
  return html`<svg class="defs" aria-hidden="true">
    ${Object.entries(POSITION_PATTERNS).map(
      ([tone, lines]) =>
        svg`<pattern id="s-${tone}" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" class="tone ${tone}"></rect>
          <path d=${lines} class="ink ${tone}-ink"></path>
        </pattern>`,
    )}
  </svg>`;
}

/** A bar or sample in the tone of a class. */
export function renderSwatch(status: string): TemplateResult {
  return html`<svg class="swatch" aria-hidden="true">
    <rect width="100%" height="100%" fill="url(#s-${positionTone(status)})"></rect>
  </svg>`;
}
