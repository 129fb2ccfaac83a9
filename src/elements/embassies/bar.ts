import {html, nothing, type TemplateResult} from 'lit';
import type {Voice} from '../../render/voice.js';
import {renderMark} from '../map/swatch.js';
import {missionTone} from '../../model/tones.js';

export interface Bar {
  readonly counts: readonly {readonly status: string; readonly count: number}[];
  /** The classes that are shown; all where none is chosen. */
  readonly chosen: readonly string[];
  readonly handleToggle: (status: string) => void;
}

/**
 * Who runs how many missions: a bar, and beneath it a button for each class. Both choose what is shown; the bar is for
 * the pointer alone, since the buttons say and do the same.
 */
export function renderBar(voice: Voice, {counts, chosen, handleToggle}: Bar): TemplateResult {
  const label = voice.msg('Show only missions by who runs them', {id: 'embassies.bar'});
  const shown = (status: string) => chosen.length === 0 || chosen.includes(status);
  return html`<div class="strip" aria-hidden="true">
      ${counts.map(({status, count}) =>
        count > 0
          ? html`<button
              tabindex="-1"
              data-count=${count}
              class=${shown(status) ? '' : 'faded'}
              @click=${() => handleToggle(status)}
            >
              <svg viewBox="0 0 1 1" preserveAspectRatio="none">
                <path class="tone ${missionTone(status)}" d="M0 0h1v1H0z"></path>
              </svg>
            </button>`
          : nothing,
      )}
    </div>
    <div class="legend" part="legend" role="group" aria-label=${label}>
      ${counts.map(
        ({status, count}) =>
          html`<button
            data-status=${status}
            aria-pressed=${chosen.includes(status)}
            class=${shown(status) ? '' : 'faded'}
            @click=${() => handleToggle(status)}
          >
            ${renderMark(status)} <span>${voice.status(status)}</span>
            <bdi class="count">${voice.number(count)}</bdi>
          </button>`,
      )}
    </div>`;
}
