import {html, type TemplateResult} from 'lit';
import {compareIn} from '../../i18n/order.js';
import type {Voice} from '../../render/voice.js';

export interface Finder {
  readonly places: readonly string[];
  /** Which of them, and of others, are organisations. */
  readonly organisations: readonly string[];
  readonly selected: string;
  readonly handleChoose: (place: string) => void;
}

/**
 * A list of places to choose from, organisations first. It is changed in place: some 250 options would be compared anew at
 * every step of the day control.
 */
export class PlaceList {
  private readonly select = document.createElement('select');
  private named = '';

  show(voice: Voice, {places, organisations, selected, handleChoose}: Finder): HTMLSelectElement {
    const {select} = this;
    const none = voice.msg('Choose…', {id: 'find.none'});
    const named = none + places.map((place) => place + voice.name(place)).join();
    if (named !== this.named) {
      this.named = named;
      const compare = compareIn(voice.lang);
      const options = (isBody: boolean) =>
        places
          .filter((place) => organisations.includes(place) === isBody)
          .map((place) => new Option(voice.name(place), place))
          .sort((a, b) => compare(a.text, b.text));
      select.replaceChildren(
        new Option(none, ''),
        ...options(true),
        document.createElement('hr'),
        ...options(false),
      );
    }
    select.onchange = () => handleChoose(select.value);
    // One that is open would close.
    if (select.value !== selected) select.value = selected;
    return select;
  }
}

/** The list with its label, for touch and for small states; organisations stand in it too, being on no map. */
export function renderFinder(voice: Voice, list: PlaceList, finder: Finder): TemplateResult {
  return html`<label class="finder">
    <span>${voice.msg('Find a state or organisation', {id: 'find.label'})}</span>
    ${list.show(voice, finder)}
  </label>`;
}
