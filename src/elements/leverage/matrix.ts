import {html, nothing, type TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {judgementOn, type LeverageFacts, type LeverageJudgement} from '../../model/leverage-grid.js';
import {salienceLabel} from '../../render/answer-labels.js';
import type {Voice} from '../../render/voice.js';
import {chipAndActor, type Place} from './keys.js';
import {renderMark} from './mark.js';
import {cellWords, leverageCaption, noRecord} from '../../render/leverage-words.js';

export interface Matrix {
  readonly facts: LeverageFacts;
  /** Ids in the order shown. */
  readonly rows: readonly string[];
  readonly cols: readonly string[];
  /** Whether actors are rows and chips columns. */
  readonly transposed: boolean;
  /** Chips that the article does not name. */
  readonly additional: ReadonlySet<string>;
  /** Where the keyboard is. */
  readonly at: Place;
  /** Row and column that are brought out. */
  readonly lit: Place;
  /** What is open: a cell's place or a header's. */
  readonly open: Place | undefined;
  /** Reasons and sources of what is open. */
  readonly beneath: () => TemplateResult;
  readonly handleKey: (event: KeyboardEvent) => void;
  readonly handleClick: (event: Event) => void;
  readonly handlePointer: (event: PointerEvent) => void;
}

export const isSame = (a: Place | undefined, b: Place) => a?.row === b.row && a.col === b.col;

/** Chips by actors as a grid with one tab stop; what is open stands beneath its row. */
export function renderMatrix(voice: Voice, matrix: Matrix): TemplateResult {
  const {rows, cols, at, open, lit, additional, handleKey, handleClick, handlePointer} = matrix;
  const {msg} = voice;
  const place = (row: string, col: string) => {
    const here = {row, col};
    return {
      stop: isSame(at, here) ? 0 : -1,
      expanded: isSame(open, here),
      classes: classMap({
        lit: (row !== '' && row === lit.row) || (col !== '' && col === lit.col),
        both: isSame(lit, here),
        open: isSame(open, here),
      }),
    };
  };
  const name = (id: string) =>
    additional.has(id)
      ? html`${voice.name(id)}
          <span class="fine">${msg('beyond the article', {id: 'leverage.beyond'})}</span>`
      : voice.name(id);
  const cell = (row: string, col: string) => {
    const {stop, expanded, classes} = place(row, col);
    const {chip, actor} = chipAndActor({row, col}, matrix.transposed);
    const judged = judgementOn(matrix.facts, chip, actor);
    return html`<td
      role="gridcell"
      class=${classes}
      tabindex=${stop}
      data-row=${row}
      data-col=${col}
      data-record=${judged?.id ?? nothing}
      data-salience=${judged?.salience ?? nothing}
      aria-expanded=${judged ? expanded : nothing}
      aria-label=${cellWords(voice, chip, actor, judged)}
    >
      ${renderJudgement(voice, judged)}
    </td>`;
  };
  const beneath = (row: string) =>
    open?.row === row
      ? html`<tr role="row" class="beneath">
          <td role="gridcell" colspan=${cols.length + 1}>${matrix.beneath()}</td>
        </tr>`
      : nothing;
  return html`<div class="scroll">
    <table
      role="grid"
      part="matrix"
      class="matrix"
      aria-describedby="keys"
      @keydown=${handleKey}
      @click=${handleClick}
      @pointerover=${handlePointer}
      @pointerleave=${handlePointer}
    >
      <caption class="said">
        ${leverageCaption(voice)}
      </caption>
      <thead>
        <tr role="row">
          <td role="gridcell"></td>
          ${cols.map((col) => {
            const {stop, expanded, classes} = place('', col);
            return html`<th
              role="columnheader"
              scope="col"
              class=${classes}
              tabindex=${stop}
              data-row=""
              data-col=${col}
              data-record=${col}
              aria-expanded=${expanded}
            >
              ${name(col)}
            </th>`;
          })}
        </tr>
      </thead>
      <tbody>
        ${beneath('')}
        ${rows.map((row) => {
          const {stop, expanded, classes} = place(row, '');
          return html`<tr role="row">
              <th
                role="rowheader"
                scope="row"
                class=${classes}
                tabindex=${stop}
                data-row=${row}
                data-col=""
                data-record=${row}
                aria-expanded=${expanded}
              >
                ${name(row)}
              </th>
              ${cols.map((col) => cell(row, col))}
            </tr>
            ${beneath(row)}`;
        })}
      </tbody>
    </table>
    <p id="keys" class="said">
      ${msg('Arrow keys move in the matrix, Enter opens reasons and sources, Escape closes them.', {id: 'leverage.keys'})}
    </p>
  </div>`;
}

/** Mark and word; a cell in which nothing is stated is empty to the eye. */
function renderJudgement(voice: Voice, cell: LeverageJudgement | undefined): TemplateResult {
  if (!cell) return html`<span class="silent" title=${noRecord(voice)}>–</span>`;
  const {salience, basis} = cell;
  return salience === 'none-stated'
    ? html`<span class="said">${salienceLabel(voice, salience)}</span>`
    : html`${renderMark(salience, basis)}<span class="word">${salienceLabel(voice, salience)}</span>`;
}
