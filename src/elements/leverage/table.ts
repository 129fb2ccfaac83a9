import {html, type TemplateResult} from 'lit';
import {judgementOn, type LeverageGrid} from '../../model/leverage-grid.js';
import {basisLabel, salienceLabel} from '../../render/answer-labels.js';
import type {Voice} from '../../render/voice.js';
import {renderNote, type Opened} from './opened.js';
import {leverageCaption} from '../../render/leverage-words.js';

interface Line {
  readonly id: string;
  readonly head: string;
  readonly cells: readonly string[];
}

/** Everything in two tables: each judgement a row, each interest a row, with notes and sources. */
export function renderTables(voice: Voice, {chips, actors}: LeverageGrid, opened: Opened): TemplateResult {
  const {msg} = voice;
  const {facts} = opened;
  const actor = msg('Actor', {id: 'answers.col.actor'});
  const basis = msg('Basis', {id: 'answers.col.basis'});
  const table = (caption: string, columns: readonly string[], lines: readonly Line[]) => {
    const headings = [...columns, msg('Note', {id: 'answers.col.note'})];
    // The roles are those that the tags have; they stay where a narrow table is laid out as cards.
    return html`<table part="table" role="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr role="row">
          ${headings.map((each) => html`<th scope="col" role="columnheader">${each}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          ({id, head, cells}) =>
            html`<tr role="row" data-record=${id}>
              <th scope="row" role="rowheader">${head}</th>
              ${cells.map((text, index) => html`<td role="cell" data-label=${headings[index + 1]}><bdi>${text}</bdi></td>`)}
              <td role="cell" class="told">${renderNote(voice, id, opened)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  };
  return html`${table(
    leverageCaption(voice),
    [
      msg('Bargaining chip', {id: 'answers.col.chip'}),
      actor,
      msg('Weight', {id: 'answers.col.salience'}),
      basis,
    ],
    chips.flatMap((chip) =>
      actors.flatMap(({id}) => {
        const cell = judgementOn(facts, chip.id, id);
        return cell
          ? {
              id: cell.id,
              head: voice.name(chip.id),
              cells: [
                voice.name(id),
                salienceLabel(voice, cell.salience),
                cell.salience === 'none-stated' ? '–' : basisLabel(voice, cell.basis),
              ],
            }
          : [];
      }),
    ),
  )}
  ${table(
    msg('Interests in Afghanistan', {id: 'answers.table.interests'}),
    [msg('Interest', {id: 'answers.col.interest'}), actor, basis],
    actors.flatMap(({id: of}) =>
      facts.interests
        .filter((interest) => interest.actor === of)
        .map((interest) => ({
          id: interest.id,
          head: voice.name(interest.id),
          cells: [voice.name(of), basisLabel(voice, interest.basis)],
        })),
    ),
  )}`;
}
