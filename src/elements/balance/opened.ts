import type {TemplateResult} from 'lit';
import type {ChipSide} from '../../model/balance.js';
import type {Details} from '../../model/details.js';
import {WEIGHTS} from '../../model/leverage.js';
import type {Assessment, LeverageCell} from '../../model/parts.js';
import {basisLabel, salienceLabel} from '../../render/answer-labels.js';
import type {AnswerVoice} from '../../render/answer-voice.js';
import {renderSources, type LitParts} from '../base/history.js';
import type {renderMark} from '../leverage/mark.js';
import {itemsWith, renderTold, renderUnreviewed} from '../obstacles/opened.js';

/** The build drops blanks between tags on two lines, and letters of Arabic script would join without one. */
const BLANK = ' ';

/**
 * What is known of a chip: with whom it weighs, how much, on what grounds, the heaviest first; and dated evidence.
 *
 * @param mark the mark of a judgement, handed in as Lit is
 */
export function renderChip(
  lit: LitParts,
  mark: typeof renderMark,
  voice: AnswerVoice,
  details: Details,
  {chip, cells, evidence}: ChipSide,
): TemplateResult {
  const {html, nothing} = lit;
  const {msg} = voice;
  const judged = cells
    .filter((cell): cell is LeverageCell => cell !== undefined)
    .sort((one, other) => WEIGHTS[other.salience] - WEIGHTS[one.salience]);
  return html`${
      chip.additional
        ? html`<p>${msg('Not one of the chips that the article names.', {id: 'answers.chip.additional'})}</p>`
        : nothing
    }
    ${renderTold(lit, voice, details, chip.id)}
    <div class="lists">
      <section>
        <h5>${msg('How much it weighs, with whom and why', {id: 'balance.cells'})}</h5>
        <ol class="history">
          ${judged.map(
            ({id, actor, salience, basis}) =>
              html`<li data-record=${id}>
                <p class="cell">
                  ${mark(salience, basis)}
                  <strong>${voice.name(actor)}</strong>${BLANK}<span>${salienceLabel(voice, salience)}</span>
                  ${salience === 'none-stated' ? nothing : html`<span class="fine">${basisLabel(voice, basis)}</span>`}
                </p>
                ${renderTold(lit, voice, details, id)}
              </li>`,
          )}
        </ol>
      </section>
      ${itemsWith(
        lit,
        voice,
        details,
      )(
        msg('Evidence', {id: 'answers.col.evidence'}),
        evidence.map(({id, date}) => ({id, date})),
      )}
    </div>
    ${renderUnreviewed(lit, voice, details)}`;
}

/** All that an author judges, and where it is read: all sources, each once. */
export function renderJudgements(
  lit: LitParts,
  voice: AnswerVoice,
  details: Details,
  judgements: readonly Assessment[],
): TemplateResult {
  const {html} = lit;
  const sources = judgements.flatMap(({id}) => details.sourcesOf.get(id) ?? []);
  return html`<blockquote>
      ${judgements.map(({id}) => html`<p data-record=${id}>${voice.name(id)}</p>`)}
    </blockquote>
    ${renderSources(lit, voice, [...new Set(sources)])} ${renderUnreviewed(lit, voice, details)}`;
}
