import type {TemplateResult} from 'lit';
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
  const {html, nothing} = lit;
  return html`${withNote ? html`<p class="note">${notes.get(id)?.text}</p>` : nothing}
  ${renderSources(lit, voice, sourcesOf.get(id) ?? [])}`;
}

/** What the sources beside a claim add up to, in words. */
export function renderAssessment({html, nothing}: LitParts, voice: Voice, {notes}: Details, id: string) {
  return html`<p class="note">${notes.get(id)?.text}</p>
    ${
      [...notes.values()].some(({reviewed}) => !reviewed)
        ? html`<p class="fine">
            ${voice.msg('These notes are translations that no native speaker has reviewed yet.', {
              id: 'card.unreviewed',
            })}
          </p>`
        : nothing
    }`;
}
