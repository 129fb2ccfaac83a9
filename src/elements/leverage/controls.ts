import {html, nothing, type TemplateResult} from 'lit';
import type {GridOrder} from '../../model/leverage-grid.js';
import type {Basis, Salience} from '../../model/vocabulary.js';
import {basisLabel, salienceLabel} from '../../render/answer-labels.js';
import type {Voice} from '../../render/voice.js';
import {renderMark} from './mark.js';
import {noRecord} from '../../render/leverage-words.js';

export const VIEWS = ['matrix', 'list', 'table'] as const;
export type View = (typeof VIEWS)[number];

export interface Bar {
  readonly view: View;
  /** Without room for a matrix there is no choice of it. */
  readonly views: readonly View[];
  readonly order: GridOrder | undefined;
  readonly transposed: boolean;
  readonly handleView: (view: View) => void;
  readonly handleOrder: (order: GridOrder) => void;
  readonly handleTranspose: () => void;
}

/** View, order, and what is in the rows. */
export function renderBar(voice: Voice, bar: Bar): TemplateResult {
  const {msg} = voice;
  const labels = {
    matrix: msg('Matrix', {id: 'leverage.view.matrix'}),
    list: msg('List', {id: 'leverage.view.list'}),
    table: msg('Table', {id: 'bar.table'}),
  };
  const orders = {
    weight: msg('By weight', {id: 'leverage.order.weight'}),
    name: msg('By name', {id: 'leverage.order.name'}),
  };
  return html`<div class="choices" role="group" aria-label=${msg('View', {id: 'bar.view'})}>
      ${bar.views.map(
        (view) =>
          html`<button aria-pressed=${view === bar.view} @click=${() => bar.handleView(view)}>
            ${labels[view]}
          </button>`,
      )}
    </div>
    <div class="choices" role="group" aria-label=${msg('Order', {id: 'leverage.order'})}>
      ${(['weight', 'name'] as const).map(
        (order) =>
          html`<button aria-pressed=${order === bar.order} @click=${() => bar.handleOrder(order)}>
            ${orders[order]}
          </button>`,
      )}
    </div>
    ${
      bar.view === 'matrix'
        ? html`<button aria-pressed=${bar.transposed} @click=${bar.handleTranspose}>
            ${msg('Swap rows and columns', {id: 'leverage.transpose'})}
          </button>`
        : nothing
    }`;
}

export interface Choice {
  readonly ids: readonly string[];
  readonly chosen: string;
  readonly handle: (id: string) => void;
}

/** One actor or one chip alone. */
export function renderFinder(voice: Voice, actors: Choice, chips: Choice): TemplateResult {
  const {msg} = voice;
  const select = (label: string, all: string, {ids, chosen, handle}: Choice) =>
    html`<label class="finder">
      <span>${label}</span>
      <select @change=${(event: Event) => handle((event.target as HTMLSelectElement).value)}>
        <option value="" .selected=${!chosen}>${all}</option>
        ${ids.map((id) => html`<option value=${id} .selected=${id === chosen}>${voice.name(id)}</option>`)}
      </select>
    </label>`;
  return html`<div class="finders">
    ${select(msg('Actor', {id: 'answers.col.actor'}), msg('All actors', {id: 'leverage.all.actors'}), actors)}
    ${select(
      msg('Bargaining chip', {id: 'answers.col.chip'}),
      msg('All chips', {id: 'leverage.all.chips'}),
      chips,
    )}
  </div>`;
}

/** What size and shape of a mark say, with how often each weight is found. */
export function renderLegend(
  voice: Voice,
  counts: readonly {readonly salience: Salience; readonly count: number}[],
  bases: readonly Basis[],
  gaps: boolean,
): TemplateResult {
  const {msg} = voice;
  const empty = html`<span class="mark blank" aria-hidden="true"></span>`;
  return html`<div
    class="legend"
    part="legend"
    role="group"
    aria-label=${msg('Legend', {id: 'legend.label'})}
  >
    <ul aria-label=${msg('Weight', {id: 'answers.col.salience'})}>
      ${counts.map(
        ({salience, count}) =>
          html`<li data-salience=${salience}>
            ${salience === 'none-stated' ? empty : renderMark(salience, 'stated-in-article')}
            ${salienceLabel(voice, salience)} <bdi class="count">${voice.number(count)}</bdi>
          </li>`,
      )}
      ${gaps ? html`<li><span class="silent" aria-hidden="true">–</span> ${noRecord(voice)}</li>` : nothing}
    </ul>
    <ul aria-label=${msg('Basis', {id: 'answers.col.basis'})}>
      ${bases.map((basis) => html`<li>${renderMark('moderate', basis)} ${basisLabel(voice, basis)}</li>`)}
    </ul>
  </div>`;
}
