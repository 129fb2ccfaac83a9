import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {addMonths, isDay} from '../i18n/days.js';
import {compareIn} from '../i18n/order.js';
import type {Answer} from '../model/answers/answer.js';
import {engagementLadder} from '../model/answers/engagement-ladder.js';
import {REGIONS, within} from '../model/bundled-regions.js';
import type {Dataset} from '../model/dataset.js';
import type {Day} from '../model/day.js';
import {standingIn} from '../model/history.js';
import {ladderOn, movementBetween, type Movement, type Rung} from '../model/ladder.js';
import {lead, question} from '../render/sentences/engagement-ladder.js';
import {accepted, oneOf} from './base/attributes.js';
import {dress} from './base/dress.js';
import {RecognitionSelectEvent} from './base/events.js';
import type {MenuItem} from './base/menu-panel.js';
import {PartsElement} from './base/parts-element.js';
import {partsStyle} from './base/parts-style.js';
import {sourceNote} from './base/sentences.js';
import {baseStyle} from './base/style.js';
import type {Ladder, Paper} from './ladder/export.js';
import {provide} from './ladder/provide.js';
import {ladderStyle} from './ladder/style.js';
import {renderSwatch, renderTones} from './ladder/swatch.js';
import {heldOrHigher, ofRegion, regionLabel} from '../render/ladder-words.js';

/** More states than this on one rung are folded where there is little room. */
const MANY = 8;

/**
 * How far has each state gone with the administration: talks, technical ties, chargé d'affaires, ambassador,
 * recognition? Every state on its rung, on any day, with the sources of each statement; and who climbed and who fell
 * since an earlier day.
 *
 * @tag engagement-ladder
 * @summary States on the rungs of engagement, counted, by region, and how they moved between two days.
 * @fires {RecognitionSelectEvent} recognition-select - The reader opened or closed a state's card.
 * @fires {RecognitionReadyEvent} recognition-ready - The element shows its answer.
 * @fires {RecognitionErrorEvent} recognition-error - Notes and sources could not be loaded, or data of your own have faults.
 * @slot - What is shown where the element cannot run: text, a link, a table.
 * @csspart root - Everything the element draws.
 * @csspart heading - The heading.
 * @csspart lead - The sentence that sums the answer up.
 * @csspart ladder - A ladder: its rungs, the highest first, and what stands beside it.
 * @csspart card - What is known of one state.
 * @csspart moves - Who climbed and who fell.
 * @csspart day - The day control.
 * @csspart table - A table of the answer.
 * @csspart menu - Downloads and citation.
 * @csspart sources - A list of sources.
 * @csspart source-note - The day of the data and their licence.
 * @cssproperty --recognition-accent - Colour of links, focus and selection.
 * @cssproperty --recognition-line - Colour of thin lines and borders.
 * @cssproperty --recognition-surface - Ground of the menu and lists of choices.
 * @cssproperty --recognition-full - Colour of: recognised.
 * @cssproperty --recognition-high - Colour of: ambassador accepted.
 * @cssproperty --recognition-mid - Colour of: chargé d'affaires accepted.
 * @cssproperty --recognition-low - Colour of: consular or technical ties.
 * @cssproperty --recognition-faint - Colour of: talks only.
 * @cssproperty --recognition-none - Colour of: no known contact.
 * @cssproperty --recognition-refused - Colour of: declines recognition.
 * @cssproperty --recognition-contested - Colour of: contested.
 * @cssproperty --recognition-unknown - Colour of: unknown.
 */
export class EngagementLadder extends PartsElement<typeof import('./ladder/later.js')> {
  static override styles = [baseStyle, partsStyle, ladderStyle];

  /** An earlier day, `YYYY-MM-DD`: who climbed and who fell since then is shown. */
  @property({reflect: true}) from = '';

  /** The part of the world whose states are shown: `central-asia`, `gulf` and others; all where it is empty. */
  @property({reflect: true}) region = '';

  /** `region`: a ladder for each part of the world. */
  @property({reflect: true}) group = '';

  /** Code of the selected state (ISO 3166-1 alpha-2); its card is open. */
  @property({reflect: true}) state = '';

  /** Lists of states that the reader has unfolded, by region and class. */
  @state() private unfolded: readonly string[] = [];

  protected readonly provide = provide;
  protected readonly pictureView = 'ladder';

  /** Whether the styles of what opens have been put on. */
  private dressed = false;

  private get shownRegion(): string {
    return oneOf(this, 'region', this.region, REGIONS, '');
  }

  /** The facts about the states that are shown. */
  private get here(): Dataset {
    return within(this.facts, this.shownRegion);
  }

  /** The day since when movement is shown; none where it is not before the day shown. */
  private get since(): Day | undefined {
    const since = accepted(this, 'from', this.from, isDay, 'a day that exists, written YYYY-MM-DD');
    return since && since < this.shownDay ? since : undefined;
  }

  /** All states there is a card of. */
  private get all(): string[] {
    const {states, positions, organisations} = this.facts;
    return [...new Set([...states, ...positions.keys()])].filter((code) => !organisations.includes(code));
  }

  /** States by their names, as the language has its letters. */
  private byName<T extends {readonly place: string}>(those: readonly T[]): T[] {
    const compare = compareIn(this.language);
    return [...those].sort((a, b) => compare(this.voice.name(a.place), this.voice.name(b.place)));
  }

  private get selected(): string {
    const known = this.all;
    // In a context an organisation may be chosen, which stands on no rung.
    if (this.shared && !known.includes(this.state)) return '';
    return accepted(this, 'state', this.state, (code) => known.includes(code), known.join(', ')) ?? '';
  }

  protected override ask(): Answer {
    return engagementLadder(this.here, this.shownDay, this.since);
  }

  /** What moved since an earlier day, by name. */
  private get moves(): Movement[] {
    const {since, here, shownDay} = this;
    return since ? this.byName(movementBetween(here, since, shownDay)) : [];
  }

  protected override sentences(answer: Answer) {
    const {voice, shownRegion, since, moves, told} = this;
    const said = lead(voice, answer);
    const here = shownRegion ? ofRegion(voice, shownRegion, said) : said;
    return {
      question: question(voice),
      lead: since && told ? `${here} ${told.later.movesLead(voice, moves, since)}` : here,
    };
  }

  protected override pictureLabel(): string {
    return this.voice.msg('Ladder', {id: 'ladder.view'});
  }

  /** The ladders as a file of its own, an SVG with title, names and source. */
  async toSVG(): Promise<string> {
    return (await this.waitForTold()).later.ladderSVG(this.paper());
  }

  /** The same as a PNG, twice as wide as the SVG's 1200 px. */
  async toPNG(): Promise<Blob> {
    return (await this.waitForTold()).later.ladderPNG(this.paper());
  }

  protected override pictures(later: typeof import('./ladder/later.js')): readonly MenuItem[] {
    return later.ladderFiles(this.paper(), `${this.localName}-${this.shownDay}`);
  }

  /** What a picture file is made from. */
  private paper(): Paper {
    const {voice, heading, ladders, moves, shownDay} = this;
    return {
      ...this.sentences(this.answer()),
      note: sourceNote(voice, shownDay, this.facts.day),
      root: this.renderRoot.querySelector('.root')!,
      voice,
      heading,
      ladders,
      moves,
    };
  }

  /** One ladder, or one for each part of the world, by its name; a part has only the rungs on which someone stands. */
  private get ladders(): Ladder[] {
    const {voice, here, shownDay} = this;
    const compare = compareIn(this.language);
    const regions = oneOf(this, 'group', this.group, ['region'], '') ? [...REGIONS, 'other'] : [''];
    return regions
      .map((region) => ({
        region,
        label: region && regionLabel(voice, region),
        rungs: ladderOn(within(here, region), shownDay)
          .filter(({rows}) => !region || rows.length > 0)
          .map((rung) => ({...rung, rows: this.byName(rung.rows)})),
      }))
      .filter(({rungs}) => rungs.length > 0)
      .sort((a, b) => compare(a.label, b.label));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if ((this.selected || this.since) && !this.detailsMissing) void this.wantDetails();
    if (this.later && !this.dressed) {
      this.dressed = true;
      dress(this, this.later.openedRules);
    }
  }

  /** Opens a state's card, or closes it; the focus goes back to where it was opened. */
  private select(state: string): void {
    const before = this.state;
    const inCard = this.shadowRoot?.activeElement?.closest('.card');
    this.state = state;
    this.dispatchEvent(new RecognitionSelectEvent(state));
    if (inCard && !state) this.chip(before)?.focus();
  }

  private chip(state: string): HTMLElement | null {
    return this.renderRoot.querySelector(`.chips [data-place="${state}"]`);
  }

  /** Opens a state that was chosen in a list: it may stand far from there. */
  private async reveal(state: string): Promise<HTMLElement | null> {
    this.select(state);
    await this.updateComplete;
    const chip = this.chip(this.selected);
    chip?.scrollIntoView({block: 'nearest'});
    return chip;
  }

  private handleKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.selected) this.select('');
  }

  private handleFold(key: string): void {
    const {unfolded} = this;
    this.unfolded = unfolded.includes(key) ? unfolded.filter((each) => each !== key) : [...unfolded, key];
  }

  protected override renderControls(): TemplateResult | typeof nothing {
    if (!this.shows('finder')) return nothing;
    const {voice, all, selected, shownRegion, since = '', shownDay, facts, group} = this;
    const {msg} = voice;
    const choose = (
      label: string,
      none: string,
      chosen: string,
      options: readonly string[],
      labelOf: (option: string) => string,
      handle: (event: Event) => void,
    ) =>
      html`<label class="finder">
        <span>${label}</span>
        <select @change=${handle}>
          ${['', ...options].map(
            (option) =>
              html`<option value=${option} .selected=${option === chosen}>
                ${option ? labelOf(option) : none}
              </option>`,
          )}
        </select>
      </label>`;
    const valueOf = (event: Event) => (event.target as HTMLSelectElement).value;
    const earlier = [addMonths(shownDay, -1), addMonths(shownDay, -12), facts.start].filter(
      (day) => day >= facts.start && day < shownDay,
    );
    return html`<div class="finders">
      ${choose(
        msg('Find a state', {id: 'ladder.find'}),
        msg('Choose…', {id: 'find.none'}),
        selected,
        this.byName(all.map((place) => ({place}))).map(({place}) => place),
        (code) => voice.name(code),
        (event) => void this.reveal(valueOf(event)),
      )}
      ${choose(
        msg('Region', {id: 'ladder.region'}),
        msg('All regions', {id: 'ladder.region.all'}),
        shownRegion,
        REGIONS,
        (region) => regionLabel(voice, region),
        (event) => (this.region = valueOf(event)),
      )}
      ${choose(
        msg('Movement since', {id: 'ladder.since'}),
        msg('Choose…', {id: 'find.none'}),
        since,
        [...new Set(since ? [...earlier, since] : earlier)].sort().reverse(),
        (day) => voice.date(day, 'short'),
        (event) => (this.from = valueOf(event)),
      )}
      <button aria-pressed=${group === 'region'} @click=${() => (this.group = group ? '' : 'region')}>
        ${msg('By region', {id: 'ladder.group'})}
      </button>
    </div>`;
  }

  protected override renderPicture(): TemplateResult {
    const {moves} = this;
    return html`${renderTones()}
      <div class="ladders">
        ${this.ladders.map(
          ({region, label, rungs}) =>
            html`<div>
              ${region ? html`<h3 class="region">${label}</h3>` : nothing}
              <ol part="ladder" @keydown=${this.handleKey}>
                ${rungs.map((rung) => this.renderRung(rung, moves, region))}
              </ol>
            </div>`,
        )}
      </div>
      ${this.renderMoves(moves)}`;
  }

  /** A rung with the states on it, or a class beside the ladder. */
  private renderRung(
    {status, rung, rows, atLeast}: Rung,
    moves: readonly Movement[],
    region: string,
  ): TemplateResult {
    const {voice, selected, printing} = this;
    const {msg} = voice;
    const key = `${region} ${status}`;
    const isUnknown = status === 'unknown';
    const opened = rows.find(({place}) => place === selected);
    const whole = opened !== undefined || printing || this.unfolded.includes(key);
    const many = isUnknown ? rows.length > 0 : rows.length > MANY;
    return html`<li class="rung ${rung > 0 ? 'climb' : 'apart'}" data-status=${status}>
      <div class="rail">${renderSwatch(status)}</div>
      <div class="states">
        <div class="name" role="heading" aria-level=${region ? 4 : 3}>
          <span>${voice.status(status)}</span>
          <bdi class="count">${voice.number(rows.length)}</bdi>
          ${
            rung > 0 && atLeast !== rows.length
              ? html`<span class="silent">${heldOrHigher(voice, atLeast)}</span>`
              : nothing
          }
        </div>
        ${
          many
            ? html`<button
                class="more ${isUnknown ? '' : 'narrow'}"
                aria-expanded=${whole}
                @click=${() => this.handleFold(key)}
              >
                <span aria-hidden="true">${whole ? '−' : '+'}</span>
                ${voice.say(msg('Show all: {count}', {id: 'ladder.all'}), {count: voice.number(rows.length)})}
              </button>`
            : nothing
        }
        ${
          isUnknown && !whole
            ? nothing
            : html`<ul class="chips ${many && !whole ? 'some' : ''}">
                ${rows.map(({place}) =>
                  this.renderChip(
                    place,
                    moves.find((move) => move.place === place),
                  ),
                )}
              </ul>`
        }
      </div>
      ${opened ? this.renderCard(opened.place) : nothing}
    </li>`;
  }

  private renderChip(place: string, move: Movement | undefined): TemplateResult {
    const isOpen = place === this.selected;
    return html`<li>
      <button data-place=${place} aria-expanded=${isOpen} @click=${() => this.select(isOpen ? '' : place)}>
        ${this.voice.name(place)}
        ${move && this.told ? this.told.later.renderSign(html, this.voice, move) : nothing}
      </button>
    </li>`;
  }

  private renderMoves(moves: readonly Movement[]): TemplateResult | typeof nothing {
    const {told, since} = this;
    if (!since) return nothing;
    return told
      ? told.later.renderMoves(
          html,
          this.voice,
          {moves, since},
          (state) => void this.reveal(state).then((chip) => chip?.focus()),
        )
      : this.renderWaiting();
  }

  /** A state's card, once notes and sources have come. */
  private renderCard(place: string): TemplateResult {
    const {told, facts} = this;
    const statements = facts.positions.get(place) ?? [];
    return html`<article class="card" part="card" aria-label=${this.voice.name(place)}>
      ${
        told
          ? told.later.renderState(
              {html, nothing},
              this.voice,
              told.details,
              {place, statements, standing: standingIn(statements, this.shownDay, facts.day)},
              () => this.select(''),
            )
          : this.renderWaiting()
      }
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'engagement-ladder': EngagementLadder;
  }
}
