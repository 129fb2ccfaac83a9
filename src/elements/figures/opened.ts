import type {TemplateResult} from 'lit';
import type {Details} from '../../model/details.js';
import type {FigureOn} from '../../model/figures.js';
import {measureLabel} from '../../render/answer-labels.js';
import type {AnswerVoice} from '../../render/answer-voice.js';
import {quantityLabel} from '../../render/quantity.js';
import {renderSources, type LitParts} from '../base/history.js';

/** Note and sources of a figure; of one that our records count, what that counts and rests on, and what sources gave. */
export function renderFigure(
  lit: LitParts,
  voice: AnswerVoice,
  {notes, sourcesOf}: Details,
  {figure, derived, said}: FigureOn,
): TemplateResult {
  const {html, nothing} = lit;
  const {msg} = voice;
  const note = said ? notes.get(figure.id) : undefined;
  const own = derived?.statements.flatMap((id) => sourcesOf.get(id) ?? []) ?? [];
  const given = () =>
    voice.say(msg('Given by sources: {figure}, {day}', {id: 'figures.given'}), {
      figure: quantityLabel(voice, figure),
      day: voice.date(figure.date),
    });
  return html`${
    derived
      ? html`<p>
            <strong>${msg('Counted from our own records', {id: 'figures.counted'})}</strong>
          </p>
          <p class="note">${measureLabel(voice, derived.measure)}</p>
          ${own.length > 0 ? renderSources(lit, voice, [...new Set(own)]) : nothing}`
      : nothing
  }
  ${derived && said ? html`<p class="given"><strong>${given()}</strong></p>` : nothing}
  ${note?.text ? html`<p class="note">${note.text}</p>` : nothing}
  ${said ? renderSources(lit, voice, sourcesOf.get(figure.id) ?? []) : nothing}
  ${
    note?.text && !note.reviewed
      ? html`<p class="fine">
          ${msg('These notes are translations that no native speaker has reviewed yet.', {id: 'card.unreviewed'})}
        </p>`
      : nothing
  }`;
}
