import {html, type TemplateResult} from 'lit';
import {missionTone} from '../../model/tones.js';
import {SHAPES, toneOf} from '../../render/signs.js';

/** A small sample of a class: its colour with its pattern, as the map draws it. */
export function renderSwatch(status: string): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 22 16" aria-hidden="true">
    <rect class="frame" x=".5" y=".5" width="21" height="15" rx="2" fill="url(#s-${toneOf(status)})"></rect>
  </svg>`;
}

/** The mark of a class of missions. */
export function renderMark(status: string): TemplateResult {
  return html`<svg class="swatch" viewBox="-8 -8 16 16" aria-hidden="true">
    <path class="mark tone ${missionTone(status)}" fill-rule="evenodd" d=${SHAPES[status] ?? ''}></path>
  </svg>`;
}
