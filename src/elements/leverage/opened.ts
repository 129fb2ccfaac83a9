import {html, nothing, type TemplateResult} from 'lit';
import type {Day} from '../../model/day.js';
import type {Details} from '../../model/dataset.js';
import type {
  LeverageActor,
  LeverageChip,
  LeverageFacts,
  LeverageInterest,
  LeverageJudgement,
} from '../../model/leverage-grid.js';
import {basisLabel} from '../../render/answer-labels.js';
import type {Voice} from '../../render/voice.js';
import {renderMark} from './mark.js';
import {judgementWords} from '../../render/leverage-words.js';

/** What is needed to show reasons and sources. */
export interface Opened {
  readonly facts: LeverageFacts;
  readonly day: Day;
  readonly loaded: {readonly details: Details; readonly later: typeof import('./later.js')} | undefined;
  /** Renders what stands in the place of notes and sources until they come. */
  readonly renderWaiting: () => TemplateResult;
  /** Opens another record, and moves there. */
  readonly handleGo: (id: string) => void;
  /** Orders chips or actors by the cells of this one. */
  readonly handleOrder: (id: string) => void;
  /** On paper there is nothing to press. */
  readonly printing: boolean;
}

/** The note of a record with its sources. */
export function renderNote(voice: Voice, id: string, opened: Opened): TemplateResult {
  const {loaded} = opened;
  if (!loaded) return opened.printing ? html`` : opened.renderWaiting();
  const {details, later} = loaded;
  const note = details.notes.get(id);
  const sources = details.sourcesOf.get(id) ?? [];
  return html`${note?.text ? html`<p class="note">${note.text}</p>` : nothing}
  ${sources.length > 0 ? later.renderSources({html, nothing}, voice, sources) : nothing}`;
}

/** That the notes are translations which nobody has reviewed, where they are; on paper it is said once for all. */
function renderUnreviewed({msg}: Voice, ids: readonly string[], {loaded, printing}: Opened) {
  return !printing && ids.some((id) => loaded?.details.notes.get(id)?.reviewed === false)
    ? html`<p class="fine">
        ${msg('These notes are translations that no native speaker has reviewed yet.', {id: 'card.unreviewed'})}
      </p>`
    : nothing;
}

const renderGo = (id: string, words: string, {handleGo}: Opened) =>
  html`<button class="link" @click=${() => handleGo(id)}>${words}</button>`;

/** Weight and basis in words, with their mark. */
export function renderJudged(voice: Voice, cell: LeverageJudgement): TemplateResult {
  return html`<p class="judged" data-salience=${cell.salience}>
    ${renderMark(cell.salience, cell.basis)} <strong>${judgementWords(voice, cell)}</strong>
  </p>`;
}

/** Why a chip weighs with an actor, who says so, and what else the actor wants. */
export function renderCell(voice: Voice, cell: LeverageJudgement, opened: Opened): TemplateResult {
  const interests = opened.facts.interests.filter(({actor}) => actor === cell.actor);
  return html`${renderNote(voice, cell.id, opened)} ${renderUnreviewed(voice, [cell.id], opened)}
  ${
    interests.length > 0 && !opened.printing
      ? html`<p class="fine">${voice.msg('Interests of this actor', {id: 'leverage.interests.of'})}</p>
          <ul class="inline">
            ${interests.map(({id}) => html`<li>${renderGo(id, voice.name(id), opened)}</li>`)}
          </ul>`
      : nothing
  }`;
}

/** What is known of a chip: evidence up to the day shown, the newest first, and sources. */
export function renderChip(voice: Voice, chip: LeverageChip, opened: Opened): TemplateResult {
  const {msg} = voice;
  const evidence = (chip.evidence ?? [])
    .filter(({date}) => date <= opened.day)
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  return html`${
    chip.additional
      ? html`<p>${msg('Not one of the chips that the article names.', {id: 'answers.chip.additional'})}</p>`
      : nothing
  }
  ${renderNote(voice, chip.id, opened)}
  ${
    evidence.length > 0 && opened.loaded
      ? html`<h4>${msg('Evidence', {id: 'answers.col.evidence'})}</h4>
          <ol class="history">
            ${evidence.map(
              ({id, date}) =>
                html`<li>
                  <span class="days"><bdi>${voice.date(date)}</bdi></span>
                  ${renderNote(voice, id, opened)}
                </li>`,
            )}
          </ol>`
      : nothing
  }
  ${renderUnreviewed(
    voice,
    evidence.map(({id}) => id),
    opened,
  )}
  ${
    opened.printing
      ? nothing
      : html`<button @click=${() => opened.handleOrder(chip.id)}>
          ${msg('Order the actors by the weight of this chip', {id: 'leverage.by.chip'})}
        </button>`
  }`;
}

/** What an actor wants. */
export function renderActor(voice: Voice, {id}: LeverageActor, opened: Opened): TemplateResult {
  const {msg} = voice;
  return html`<p class="fine">${msg('Interests of this actor', {id: 'leverage.interests.of'})}</p>
    <ul class="inline">
      ${opened.facts.interests
        .filter(({actor}) => actor === id)
        .map((interest) => html`<li>${renderGo(interest.id, voice.name(interest.id), opened)}</li>`)}
    </ul>
    <button @click=${() => opened.handleOrder(id)}>
      ${msg('Order the chips by their weight with this actor', {id: 'leverage.by.actor'})}
    </button>`;
}

/** Why an interest is one, and the chips that weigh with the actor who has it. */
export function renderInterest(voice: Voice, interest: LeverageInterest, opened: Opened): TemplateResult {
  const {msg} = voice;
  const cells = opened.facts.leverage.filter(
    ({actor, salience}) => actor === interest.actor && salience !== 'none-stated',
  );
  return html`${renderNote(voice, interest.id, opened)} ${renderUnreviewed(voice, [interest.id], opened)}
  ${
    cells.length > 0 && !opened.printing
      ? html`<p class="fine">
            ${msg(
              'Chips that weigh with this actor. The data link them by actor alone: they do not say which interest a chip meets.',
              {id: 'leverage.cells.of'},
            )}
          </p>
          <ul class="inline">
            ${cells.map(
              (cell) =>
                html`<li>
                  ${renderMark(cell.salience, cell.basis)} ${renderGo(cell.id, voice.name(cell.chip), opened)}
                </li>`,
            )}
          </ul>`
      : nothing
  }`;
}

/** An interest in a list, opening to its note and sources. */
export function renderInterestItem(
  voice: Voice,
  interest: LeverageInterest,
  selected: string,
  opened: Opened,
  handleToggle: (id: string) => void,
): TemplateResult {
  const {id, basis} = interest;
  const open = id === selected || opened.printing;
  return html`<li class=${open ? 'open' : ''}>
    <button class="link" data-record=${id} aria-expanded=${open} @click=${() => handleToggle(id)}>
      ${voice.name(id)}
    </button>
    <span class="fine">${basisLabel(voice, basis)}</span>
    ${open ? html`<div class="beneath" part="card">${renderInterest(voice, interest, opened)}</div>` : nothing}
  </li>`;
}
