import type {TemplateResult} from 'lit';
import type {Details} from '../../model/details.js';
import type {Standing, Statement} from '../../model/statement.js';
import type {Voice} from '../../render/voice.js';
import {renderHistory, type LitParts} from '../base/history.js';

/** All that is on record of a state's position: what contradicts what on the day, and every statement with its sources. */
export function renderState(
  lit: LitParts,
  voice: Voice,
  details: Details,
  statements: readonly Statement[],
  {sides, statements: current}: Standing<string>,
): TemplateResult {
  const {html, nothing} = lit;
  const {msg} = voice;
  const [one, other] = sides;
  if (statements.length === 0)
    return html`<p>${msg('There is no record of this place in the data.', {id: 'card.empty'})}</p>`;
  return html`${
    one && other
      ? html`<p>
          ${voice.say(msg('Statements contradict each other: {one} – {other}.', {id: 'card.sides'}), {
            one: voice.status(one),
            other: voice.status(other),
          })}
        </p>`
      : nothing
  }
  ${renderHistory(lit, voice, details, statements, current)}`;
}
