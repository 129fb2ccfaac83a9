import type {TemplateResult} from 'lit';
import type {Stretch} from '../../i18n/mark.js';
import {formatList} from '../../i18n/lists.js';
import type {Details} from '../../model/details.js';
import type {EngagementEvent} from '../../model/parts.js';
import type {AnswerVoice} from '../../render/answer-voice.js';
import {renderSources, type LitParts} from '../base/history.js';

/**
 * What an event was, who acted, and its sources.
 *
 * @param mark puts what a search found in a text between marks
 */
export function renderEvent(
  lit: LitParts,
  voice: AnswerVoice,
  details: Details,
  {id, parties}: EngagementEvent,
  mark: (text: string) => readonly Stretch[],
): TemplateResult {
  const {html, nothing} = lit;
  const {msg} = voice;
  const marked = (text: string) =>
    mark(text).map(({text, found}) => (found ? html`<mark>${text}</mark>` : text));
  const note = details.notes.get(id);
  return html`<p class="note">${marked(note?.text ?? '')}</p>
    ${
      parties.length > 0
        ? html`<p class="note">
            ${marked(
              voice.say(msg('Who acted: {names}', {id: 'answers.acted'}), {
                names: formatList(
                  parties.map((party) => voice.name(party)),
                  voice.lang,
                ),
              }),
            )}
          </p>`
        : nothing
    }
    ${renderSources(lit, voice, details.sourcesOf.get(id) ?? [])}
    ${
      note?.reviewed === false
        ? html`<p class="fine">
            ${msg('These notes are translations that no native speaker has reviewed yet.', {id: 'card.unreviewed'})}
          </p>`
        : nothing
    }`;
}
