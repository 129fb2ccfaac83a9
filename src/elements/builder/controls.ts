import {html, nothing, type TemplateResult} from 'lit';
import {compareIn} from '../../i18n/order.js';
import type {Dataset} from '../../model/dataset.js';
import type {Voice} from '../../render/voice.js';
import {optionLabel} from './option-words.js';
import type {Option, RecordKind} from './options.js';
import {valueLabel} from './value-words.js';

/** What the controls of the options show, and what they tell. */
export interface Controls {
  readonly voice: Voice;
  readonly dataset: Dataset;
  /** Ids of the records of each kind. */
  readonly records: Readonly<Record<RecordKind, readonly string[]>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly handleChoice: (attribute: string, value: string) => void;
}

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** A list to choose one of; `''` stands for all. */
export function renderSelect(
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  selected: string,
  handle: (value: string) => void,
): TemplateResult {
  return html`<label class="option">
    <span>${label}</span>
    <select .value=${selected} @change=${(event: Event) => handle(valueOf(event))}>
      ${options.map(
        ([value, name]) => html`<option value=${value} ?selected=${value === selected}>${name}</option>`,
      )}
    </select>
  </label>`;
}

const all = ({msg}: Voice) => ['', msg('All', {id: 'builder.all'})] as const;

function named({voice}: Controls, ids: readonly string[]): (readonly [string, string])[] {
  const compare = compareIn(voice.lang);
  return ids.map((id) => [id, voice.name(id)] as const).sort(([, a], [, b]) => compare(a, b));
}

/** One or several of a few values, as boxes to tick. */
function renderMany(
  controls: Controls,
  {attribute, values}: {attribute: string; values: readonly string[]},
): TemplateResult {
  const {voice, choices, handleChoice} = controls;
  const chosen = (choices[attribute] ?? '').split(' ').filter(Boolean);
  const handle = (value: string) => {
    const now = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
    handleChoice(attribute, values.filter((each) => now.includes(each)).join(' '));
  };
  return html`<fieldset class="option many">
    <legend>${optionLabel(voice, attribute)}</legend>
    ${values.map(
      (value) =>
        html`<label class="tick">
          <input type="checkbox" .checked=${chosen.includes(value)} @change=${() => handle(value)} />
          <span>${valueLabel(voice, attribute, value)}</span>
        </label>`,
    )}
  </fieldset>`;
}

function renderInput(
  {voice, dataset, choices, handleChoice}: Controls,
  attribute: string,
  type: 'text' | 'date',
): TemplateResult {
  return html`<label class="option">
    <span>${optionLabel(voice, attribute)}</span>
    <input
      type=${type}
      dir=${type === 'text' ? 'auto' : nothing}
      min=${type === 'date' ? dataset.start : nothing}
      max=${type === 'date' ? dataset.day : nothing}
      .value=${choices[attribute] ?? ''}
      @change=${(event: Event) => handleChoice(attribute, valueOf(event))}
    />
  </label>`;
}

/** What the authority is called: one of ours, or words of the editor's own. */
function renderOneOrOwn(
  controls: Controls,
  {attribute, values}: {attribute: string; values: readonly string[]},
): TemplateResult {
  const {voice, choices, handleChoice} = controls;
  const value = choices[attribute] ?? values[0] ?? '';
  const isOwn = !values.includes(value);
  return html`${renderSelect(
    optionLabel(voice, attribute),
    [
      ...values.map((each) => [each, valueLabel(voice, attribute, each)] as const),
      [' ', voice.msg('Your own words', {id: 'builder.own'})],
    ],
    isOwn ? ' ' : value,
    (chosen) => handleChoice(attribute, chosen),
  )}
  ${
    isOwn
      ? html`<label class="option">
          <span>${voice.msg('Your own words', {id: 'builder.own'})}</span>
          <input
            type="text"
            dir="auto"
            .value=${value.trim()}
            @change=${(event: Event) => handleChoice(attribute, valueOf(event) || ' ')}
          />
        </label>`
      : nothing
  }`;
}

/** The control of one option. */
export function renderOption(controls: Controls, option: Option): TemplateResult {
  const {voice, dataset, choices, records, handleChoice} = controls;
  const {attribute} = option;
  const chosen = choices[attribute] ?? '';
  const label = optionLabel(voice, attribute);
  const handle = (value: string) => handleChoice(attribute, value);
  switch (option.kind) {
    case 'one':
      return renderSelect(
        label,
        option.values.map((value) => [value, valueLabel(voice, attribute, value)] as const),
        option.values.includes(chosen) ? chosen : (option.values[0] ?? ''),
        handle,
      );
    case 'one-or-own':
      return renderOneOrOwn(controls, option);
    case 'many':
      return renderMany(controls, option);
    case 'place': {
      const places = [
        ...(option.organisations ? named(controls, dataset.organisations) : []),
        ...named(controls, dataset.states),
      ];
      const first = option.required ? chosen || dataset.states[0] : chosen;
      return renderSelect(label, option.required ? places : [all(voice), ...places], first ?? '', handle);
    }
    case 'record':
      return renderSelect(label, [all(voice), ...named(controls, records[option.records])], chosen, handle);
    case 'year': {
      const [first, last] = [dataset.start, dataset.day].map((day) => Number(day.slice(0, 4)));
      const years = Array.from({length: last! - first! + 1}, (_, index) => String(last! - index));
      return renderSelect(
        label,
        [all(voice), ...years.map((year) => [year, voice.date(year)] as const)],
        chosen,
        handle,
      );
    }
    case 'flag':
      return html`<label class="tick option">
        <input
          type="checkbox"
          .checked=${chosen === 'true'}
          @change=${(event: Event) => handle((event.target as HTMLInputElement).checked ? 'true' : '')}
        />
        <span>${label}</span>
      </label>`;
    case 'day':
      return renderInput(controls, attribute, 'date');
    case 'text':
      return renderInput(controls, attribute, 'text');
    default:
      return option satisfies never;
  }
}
