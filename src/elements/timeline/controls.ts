import {html, type TemplateResult} from 'lit';
import type {Voice} from '../../render/voice.js';

/** A choice of one value: what it is called, what is chosen, and the values with their words. */
export interface Choice {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly handle: (value: string) => void;
}

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

/**
 * The search field and the lists.
 * @param handleNear a reader is about to search: texts are needed
 */
export function renderControls(
  voice: Voice,
  query: string,
  handleNear: (event: Event) => void,
  handleSearch: (query: string) => void,
  choices: readonly Choice[],
): TemplateResult {
  return html`<div class="finders">
    <label class="finder">
      <span>${voice.msg('Search', {id: 'timeline.search'})}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${query}
        @focusin=${handleNear}
        @input=${(event: Event) => handleSearch(valueOf(event))}
      />
    </label>
    ${choices.map(
      ({label, value: chosen, options, handle}) =>
        html`<label class="finder">
          <span>${label}</span>
          <select @change=${(event: Event) => handle(valueOf(event))}>
            ${options.map(
              ([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
            )}
          </select>
        </label>`,
    )}
  </div>`;
}
