import {html, type TemplateResult} from 'lit';
import type {MapAnswer} from '../../model/recognition-map.js';
import type {Voice} from '../../render/voice.js';
import {renderMark, renderSwatch} from './swatch.js';

export interface Legend {
  readonly counts: MapAnswer['counts'];
  readonly muted: ReadonlySet<string>;
  /** Whether the classes are shown by marks instead of areas. */
  readonly marks: boolean;
  readonly handleToggle: (status: string) => void;
}

/** The classes with their counts; each can be switched off and on. */
export function renderLegend(voice: Voice, {counts, muted, marks, handleToggle}: Legend): TemplateResult {
  return html`<div
    class="legend"
    part="legend"
    role="group"
    aria-label=${voice.msg('Legend', {id: 'legend.label'})}
  >
    ${counts.map(
      ({status, count}) =>
        html`<button
          data-status=${status}
          aria-pressed=${!muted.has(status)}
          @click=${() => handleToggle(status)}
        >
          ${marks ? renderMark(status) : renderSwatch(status)}
          <span>${voice.status(status)}</span> <bdi class="count">${voice.number(count)}</bdi>
        </button>`,
    )}
  </div>`;
}
