import {html, nothing, type TemplateResult} from 'lit';
import type {Basis, Salience} from '../../model/vocabulary.js';
import {MARKS, shapeOf} from '../../render/leverage-marks.js';

/** The mark of a judgement; where nothing is stated there is none. */
export function renderMark(salience: Salience, basis: Basis): TemplateResult | typeof nothing {
  const [size, tone] = MARKS[salience];
  if (size === 0) return nothing;
  return html`<svg class="mark" viewBox="-10 -10 20 20" aria-hidden="true">
    <path class="tone ${tone}" d=${shapeOf(basis, size)}></path>
  </svg>`;
}
