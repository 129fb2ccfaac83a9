import type {TemplateResult} from 'lit';
import type {ClaimOn} from '../../model/claims.js';
import type {Day} from '../../model/day.js';
import type {Details} from '../../model/details.js';
import type {Voice} from '../../render/voice.js';
import {renderSources, type LitParts} from '../base/history.js';

/** What a source says of a claim, with where it is read; of a claim itself only where it is read. */
export function renderSaid(
  lit: LitParts,
  voice: Voice,
  {notes, sourcesOf}: Details,
  id: string,
  withNote: boolean,
): TemplateResult {
  const {html} = lit;
  return html`<p class=${withNote ? 'note' : 'fine'}>
      ${withNote ? notes.get(id)?.text : voice.msg('The claim is told in our own words.', {id: 'claims.words'})}
    </p>
    ${renderSources(lit, voice, sourcesOf.get(id) ?? [])}`;
}

/**
 * What the sources beside a claim add up to, in words.
 *
 * @param day the facts' own: the assessment rests on what was known then
 */
export function renderAssessment(
  {html, nothing}: LitParts,
  voice: Voice,
  {notes}: Details,
  {claim, evidence}: ClaimOn,
  day: Day,
): TemplateResult {
  const {msg} = voice;
  return html`<p class="note">${notes.get(claim.id)?.text}</p>
    ${
      evidence.length < claim.evidence.length
        ? html`<p class="fine">
            ${voice.say(
              msg('Verdict and assessment rest on all sources up to {day}.', {id: 'claims.later'}),
              {
                day: voice.date(day),
              },
            )}
          </p>`
        : nothing
    }
    ${
      [...notes.values()].some(({reviewed}) => !reviewed)
        ? html`<p class="fine">
            ${msg('These notes are translations that no native speaker has reviewed yet.', {id: 'card.unreviewed'})}
          </p>`
        : nothing
    }`;
}

/** How the bars of a comparison are to be read. */
export const scaleWords = ({msg}: Voice): string =>
  msg('All bars have one scale, which begins at 0; what a number counts is said beside it.', {
    id: 'claims.scale',
  });
