import {html, type TemplateResult} from 'lit';
import type {ChipSide} from '../../model/balance.js';
import {SALIENCES} from '../../model/vocabulary.js';
import {salienceLabel} from '../../render/weight-labels.js';
import type {Voice} from '../../render/voice.js';
import {renderMark} from '../leverage/mark.js';

/** With how many actors a chip weighs how much: a mark for each, the heaviest first, and the numbers. */
export function renderWeights(voice: Voice, {cells}: ChipSide): TemplateResult {
  const weights = SALIENCES.filter((salience) => salience !== 'none-stated')
    .map((salience) => ({salience, of: cells.filter((cell) => cell?.salience === salience)}))
    .filter(({of}) => of.length > 0);
  return html`<ul class="weights">
    ${weights.map(
      ({salience, of}) =>
        html`<li data-salience=${salience}>
          <span class="marks">${of.map(() => renderMark(salience, 'stated-in-article'))}</span>
          ${salienceLabel(voice, salience)} <bdi class="count">${voice.number(of.length)}</bdi>
        </li>`,
    )}
  </ul>`;
}
