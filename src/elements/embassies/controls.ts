import {html, type TemplateResult} from 'lit';
import {compareIn} from '../../i18n/order.js';
import {confidenceLabel, missionTypeLabel} from '../../render/labels.js';
import type {Voice} from '../../render/voice.js';
import {regionLabel} from '../../render/missions/words.js';

/** What the rows can be narrowed to by a list, and how they can be grouped. */
export type Choice = 'region' | 'type' | 'confidence' | 'group';

export interface Controls {
  readonly query: string;
  readonly chosen: Readonly<Record<Choice, string>>;
  /** The values that the rows have. */
  readonly regions: readonly string[];
  readonly types: readonly string[];
  readonly handleSearch: (query: string) => void;
  readonly handleChoose: (choice: Choice, value: string) => void;
  /** A reader is about to search: names in the other languages are needed. */
  readonly handleNear: () => void;
}

/** The search field and the lists. */
export function renderControls(voice: Voice, controls: Controls): TemplateResult {
  const {query, chosen, regions, types, handleSearch, handleChoose, handleNear} = controls;
  const {msg} = voice;
  const sorted = (values: readonly string[], label: (value: string) => string) => {
    const compare = compareIn(voice.lang);
    return values.map((value) => [value, label(value)] as const).sort((a, b) => compare(a[1], b[1]));
  };
  const list = (
    choice: Choice,
    label: string,
    none: string,
    options: readonly (readonly [string, string])[],
  ) =>
    html`<label class="finder">
      <span>${label}</span>
      <select
        data-choice=${choice}
        @change=${(event: Event) => handleChoose(choice, (event.target as HTMLSelectElement).value)}
      >
        ${[['', none] as const, ...options].map(
          ([value, text]) =>
            html`<option value=${value} .selected=${value === chosen[choice]}>${text}</option>`,
        )}
      </select>
    </label>`;
  return html`<div class="controls">
    <label class="finder wide">
      <span>${msg('Search in any of the three languages', {id: 'embassies.search'})}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${query}
        @focus=${handleNear}
        @input=${(event: Event) => handleSearch((event.target as HTMLInputElement).value)}
      />
    </label>
    ${list(
      'region',
      msg('Region', {id: 'embassies.region'}),
      msg('All regions', {id: 'embassies.region.all'}),
      sorted(regions, (region) => regionLabel(voice, region)),
    )}
    ${list(
      'type',
      msg('Type', {id: 'embassies.type'}),
      msg('All types', {id: 'embassies.type.all'}),
      sorted(types, (type) => missionTypeLabel(msg, type)),
    )}
    ${list(
      'confidence',
      msg('Confidence', {id: 'f.confidence'}),
      msg('Any', {id: 'embassies.confidence.all', desc: 'Missions of any confidence'}),
      ['high', 'medium', 'low'].map((each) => [each, confidenceLabel(msg, each)] as const),
    )}
    ${list(
      'group',
      msg('Group by', {id: 'embassies.group'}),
      msg('Nothing', {id: 'embassies.group.none', desc: 'Rows are grouped by nothing'}),
      [
        ['region', msg('Region', {id: 'embassies.region'})],
        ['control', msg('Who runs it', {id: 'embassies.control'})],
      ],
    )}
  </div>`;
}
