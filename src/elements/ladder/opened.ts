import type {TemplateResult} from 'lit';
import type {Details} from '../../model/details.js';
import type {Standing, Statement} from '../../model/statement.js';
import type {Voice} from '../../render/voice.js';
import {renderStanding, type LitParts} from '../base/history.js';

export interface Opened {
  readonly place: string;
  readonly statements: readonly Statement[];
  /** How the state stands on the day shown. */
  readonly standing: Standing<string>;
}

/** All that is on record of a state's position: what contradicts what on the day, and every statement with its sources. */
export function renderState(
  lit: LitParts,
  voice: Voice,
  details: Details,
  {place, statements, standing}: Opened,
  // Not among the others: what the scripts shorten must not be a key from one file to another.
  handleClose: () => void,
): TemplateResult {
  const {html} = lit;
  const {msg} = voice;
  return html`<header>
      <h4 id="card-name">${voice.name(place)}</h4>
      <button class="quiet close" aria-label=${msg('Close', {id: 'card.close'})} @click=${handleClose}>
        ✕
      </button>
    </header>
    ${
      statements.length > 0
        ? renderStanding(lit, voice, details, statements, standing)
        : html`<p>${msg('There is no record of this place in the data.', {id: 'card.empty'})}</p>`
    }`;
}
