import {html, type TemplateResult} from 'lit';
import {compareIn} from '../../i18n/order.js';
import type {Voice} from '../../render/voice.js';

export interface Finder {
  readonly organisations: readonly string[];
  readonly states: readonly string[];
  readonly selected: string;
  readonly handleChoose: (place: string) => void;
}

/** A list of all places, for touch and for small states; organisations stand in it too, being on no map. */
export function renderFinder(
  voice: Voice,
  {organisations, states, selected, handleChoose}: Finder,
): TemplateResult {
  const compare = compareIn(voice.lang);
  const options = (places: readonly string[]) =>
    [...places]
      .sort((a, b) => compare(voice.name(a), voice.name(b)))
      .map(
        (place) => html`<option value=${place} ?selected=${place === selected}>${voice.name(place)}</option>`,
      );
  return html`<label class="finder">
    <span>${voice.msg('Find a state or organisation', {id: 'find.label'})}</span>
    <select
      .value=${selected}
      @change=${(event: Event) => handleChoose((event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${!selected}>${voice.msg('Choose…', {id: 'find.none'})}</option>
      ${options(organisations)}
      <hr />
      ${options(states)}
    </select>
  </label>`;
}
