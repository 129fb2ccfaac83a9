import {html, nothing, type TemplateResult} from 'lit';
import {judgementOn, type LeverageGrid} from '../../model/leverage-grid.js';
import {WEIGHTS} from '../../model/leverage.js';
import {salienceLabel} from '../../render/answer-labels.js';
import type {Voice} from '../../render/voice.js';
import {renderCell, renderChip, renderInterestItem, renderJudged, type Opened} from './opened.js';
import {leverageCaption} from '../../render/leverage-words.js';

export interface List {
  readonly grid: LeverageGrid;
  /** Id of what is open; on paper all is. */
  readonly selected: string;
  readonly opened: Opened;
  readonly handleToggle: (id: string) => void;
}

/** For each actor its chips, the heaviest first, and its interests; then what is known of the chips themselves. */
export function renderList(voice: Voice, {grid, selected, opened, handleToggle}: List): TemplateResult {
  const {msg} = voice;
  const {facts, printing} = opened;
  const item = (id: string, name: string, aside: TemplateResult, beneath: () => TemplateResult) => {
    const open = id === selected || printing;
    return html`<li class=${open ? 'open' : ''}>
      <button class="link" data-record=${id} aria-expanded=${open} @click=${() => handleToggle(id)}>
        ${name}
      </button>
      ${aside} ${open ? html`<div class="beneath" part="card">${beneath()}</div>` : nothing}
    </li>`;
  };
  return html`<div class="list" part="list">
    <h3 class="said">${leverageCaption(voice)}</h3>
    ${grid.actors.map(({id: actor}) => {
      const cells = grid.chips
        .flatMap(({id}) => judgementOn(facts, id, actor) ?? [])
        .sort((a, b) => WEIGHTS[b.salience] - WEIGHTS[a.salience]);
      const stated = cells.filter(({salience}) => salience !== 'none-stated');
      const unstated = cells.filter((cell) => !stated.includes(cell));
      const interests = facts.interests.filter((interest) => interest.actor === actor);
      return html`<section>
        <h3>${voice.name(actor)}</h3>
        <ul class="cells">
          ${stated.map((cell) =>
            item(cell.id, voice.name(cell.chip), renderJudged(voice, cell), () =>
              renderCell(voice, cell, opened),
            ),
          )}
        </ul>
        ${
          unstated.length > 0
            ? html`<div class="unstated">
                <p>${salienceLabel(voice, 'none-stated')}:</p>
                <ul class="cells">
                  ${unstated.map((cell) =>
                    item(cell.id, voice.name(cell.chip), html``, () => renderCell(voice, cell, opened)),
                  )}
                </ul>
              </div>`
            : nothing
        }
        ${
          interests.length > 0
            ? html`<h4>${msg('Interests of this actor', {id: 'leverage.interests.of'})}</h4>
                <ul class="cells">
                  ${interests.map((each) => renderInterestItem(voice, each, selected, opened, handleToggle))}
                </ul>`
            : nothing
        }
      </section>`;
    })}
    <section>
      <h3>${msg('The bargaining chips', {id: 'leverage.chips'})}</h3>
      <ul class="cells">
        ${grid.chips.map((chip) =>
          item(chip.id, voice.name(chip.id), html``, () => renderChip(voice, chip, opened)),
        )}
      </ul>
    </section>
  </div>`;
}
