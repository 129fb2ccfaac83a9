import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {direction} from '../i18n/lang.js';
import {compareIn} from '../i18n/order.js';
import type {Answer} from '../model/answers/answer.js';
import {leverageMatrix} from '../model/answers/leverage-matrix.js';
import {bundledLeverage} from '../model/bundled-leverage.js';
import {
  basesIn,
  isLeverage,
  judgementOn,
  leverageGrid,
  leverageWithin,
  ORDERS,
  weightCounts,
  type GridOrder,
  type LeverageFacts,
  type LeverageGrid,
} from '../model/leverage-grid.js';
import {accepted, oneOf} from './base/attributes.js';
import {RecognitionSelectEvent} from './base/events.js';
import {historyStyle} from './base/history-style.js';
import {OwnElement} from './base/own-element.js';
import {sourceNote} from './base/sentences.js';
import {baseStyle} from './base/style.js';
import {renderBar, renderFinder, renderLegend, VIEWS, type View} from './leverage/controls.js';
import type {Shown} from './leverage/export.js';
import {chipAndActor, nextPlace, type Place} from './leverage/keys.js';
import {renderList} from './leverage/list.js';
import {isSame, renderMatrix} from './leverage/matrix.js';
import {
  renderActor,
  renderCell,
  renderChip,
  renderInterestItem,
  renderJudged,
  type Opened,
} from './leverage/opened.js';
import {provide} from './leverage/provide.js';
import {leverageStyle} from './leverage/style.js';
import {renderTables} from './leverage/table.js';
import {cellWords, leverageLead, leverageNote, leverageQuestion} from '../render/leverage-words.js';
import {WEIGHT_COLOURS} from '../render/signs.js';
import {tonesStyle} from './map/tones-style.js';

/** Widths in em: below the first a matrix has no room, from the second on its cells have words. */
const NARROW = 35;
const ROOMY = 58;

const NOWHERE: Place = {row: '', col: ''};

/**
 * Which bargaining chip weighs with which actor, and why? Chips by actors as a grid: size and colour of a mark are the
 * weight, its shape is what the judgement rests on. A cell opens to its reasons and sources; the actors' own interests
 * stand below. Without room for a matrix, and on paper, it is a list of all that for each actor.
 *
 * These judgements carry no day: `as-of` is only the day up to which evidence is shown.
 *
 * @tag leverage-matrix
 * @summary A matrix of bargaining chips and actors, with reasons, sources and the actors' interests.
 * @fires {RecognitionSelectEvent} recognition-select - The reader opened or closed a record; its id is in `record`, and the event has the state, where the actor is one state.
 * @fires {RecognitionReadyEvent} recognition-ready - The element shows its answer.
 * @fires {RecognitionErrorEvent} recognition-error - Notes and sources could not be loaded, or data of your own are not sound.
 * @slot - What is shown where the element cannot run: text, a link, a table.
 * @csspart root - Everything the element draws.
 * @csspart heading - The heading.
 * @csspart lead - The sentence that sums the answer up.
 * @csspart legend - What size and shape of a mark say, with counts.
 * @csspart matrix - The grid of chips and actors.
 * @csspart list - The list for each actor.
 * @csspart table - A table of the answer.
 * @csspart card - Reasons and sources of what is open.
 * @csspart interests - The interests of the actors, below the matrix.
 * @csspart menu - Downloads and citation.
 * @csspart sources - A list of sources.
 * @csspart source-note - The day of the data and their licence.
 * @cssproperty --recognition-accent - Colour of links, focus and selection.
 * @cssproperty --recognition-line - Colour of thin lines and borders.
 * @cssproperty --recognition-surface - Ground of the menu, of headers and lists of choices.
 * @cssproperty --recognition-full - Colour of: decisive.
 * @cssproperty --recognition-high - Colour of: strong.
 * @cssproperty --recognition-mid - Colour of: moderate.
 * @cssproperty --recognition-low - Colour of: weak.
 */
export class LeverageMatrix extends OwnElement<LeverageFacts, typeof import('./leverage/later.js')> {
  static override styles = [baseStyle, tonesStyle(WEIGHT_COLOURS), historyStyle, leverageStyle];

  /** `matrix`, `list` (for each actor) or `table`; a matrix without room for it is shown as a list. */
  @property({reflect: true}) view = '';

  /** Id of the one actor that is shown: `china`, `central-asia`, `west` and others; all without it. */
  @property({reflect: true}) actor = '';

  /** Id of the one chip that is shown: `isis-k`, `end-of-war` and others; all without it. */
  @property({reflect: true}) chip = '';

  /** Order of chips and actors: `weight`, the heaviest first, or `name`. */
  @property({reflect: true}) order = '';

  /** Shows actors as rows and chips as columns. */
  @property({type: Boolean, reflect: true}) transpose = false;

  /** Id of what is open: a cell (`lev-isis-k-russia`), an interest (`int-china-etim`), a chip or an actor. */
  @property({reflect: true}) record = '';

  /** Chip or actor by whose cells alone the other side is ordered. */
  @state() private orderedBy = '';
  /** Where the keyboard is in the grid. */
  @state() private at = NOWHERE;
  /** Row and column under the pointer. */
  @state() private pointed: Place | undefined;
  @state() private width = ROOMY;

  protected readonly provide = provide;

  /** What is to have the focus once it is there: a place of the grid, or the id of a record. */
  private sought: Place | string | undefined;
  private sizes: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // In a frame of its own: what is drawn anew changes the size that is being observed.
    this.sizes = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes?.disconnect();
  }

  /** The answer that is shown: typed values, no words. */
  answer(): Answer {
    return leverageMatrix(this.facts, this.answered, this.day);
  }

  /** What is shown as CSV (RFC 4180), with notes and sources; loads these first. */
  async toCSV(): Promise<string> {
    await this.wantDetails();
    const {leverageCSV} = this.later ?? (await provide.loadLater());
    return leverageCSV(this.voice, this.facts, this.grid, this.details);
  }

  /** What is shown as JSON, with words, notes and sources; loads these first. */
  async toJSON(): Promise<string> {
    await this.wantDetails();
    const {leverageJSON} = this.later ?? (await provide.loadLater());
    return leverageJSON(this.voice, this.facts, this.grid, this.details);
  }

  /** The matrix as a picture file of its own, an SVG with title, legend and source, whatever the view. */
  async toSVG(): Promise<string> {
    const {leverageSVG} = await provide.loadLater();
    return leverageSVG(this.voice, this.look);
  }

  /** The same picture as a PNG, twice as wide as the SVG's 1200 px. */
  async toPNG(): Promise<Blob> {
    const {leveragePNG} = await provide.loadLater();
    return leveragePNG(this.voice, this.look);
  }

  /** The answer in sentences. */
  summary(): string {
    return `${leverageQuestion(this.voice)} ${leverageLead(this.voice, this.answered)}`;
  }

  /** What is counted: the whole matrix, or one chip or actor of it. */
  private get answered(): LeverageFacts {
    return leverageWithin(this.facts, this.grid);
  }

  protected ours(): LeverageFacts {
    return bundledLeverage();
  }

  protected override isReady(given: unknown): given is LeverageFacts {
    return isLeverage(given);
  }

  /** What a picture is made of. */
  private get look(): Shown {
    const {voice} = this;
    return {
      title: this.heading || leverageQuestion(voice),
      lead: leverageLead(voice, this.answered),
      note: this.sourceNote(),
      facts: this.facts,
      grid: this.grid,
      transposed: this.transpose,
      root: this.renderRoot.querySelector('.root') ?? this,
    };
  }

  /** The day of the data, their licence, and of what day weights are. */
  private sourceNote(): string {
    const {voice} = this;
    return `${sourceNote(voice, this.day, this.facts.day)} ${leverageNote(voice)}`;
  }

  private get ordering(): GridOrder {
    return oneOf(this, 'order', this.order, ORDERS, 'weight');
  }

  private get shownView(): View {
    if (this.printing) return 'list';
    const view = oneOf(this, 'view', this.view, VIEWS, 'matrix');
    return view === 'matrix' && this.width < NARROW ? 'list' : view;
  }

  private one(attribute: 'actor' | 'chip', known: readonly {readonly id: string}[]): string {
    const ids = known.map(({id}) => id);
    return accepted(this, attribute, this[attribute], (id) => ids.includes(id), ids.join(', ')) ?? '';
  }

  private get grid(): LeverageGrid {
    const {facts, orderedBy} = this;
    const compare = compareIn(this.language);
    return leverageGrid(facts, {
      order: this.ordering,
      by: orderedBy,
      chip: this.one('chip', facts.chips),
      actor: this.one('actor', facts.actors),
      compare: (a, b) => compare(this.voice.name(a), this.voice.name(b)),
    });
  }

  /** Id of what is open, if there is such a record. */
  private get selected(): string {
    const {chips, actors, leverage, interests} = this.facts;
    const known = [...leverage, ...interests, ...chips, ...actors];
    const allowed = 'id of a cell, interest, chip or actor';
    return accepted(this, 'record', this.record, (id) => known.some((each) => each.id === id), allowed) ?? '';
  }

  /** Where in the grid a record is shown: a cell, or the header of a chip or actor. */
  private placeOf(id: string): Place | undefined {
    const {leverage, chips, actors} = this.facts;
    const cell = leverage.find((each) => each.id === id);
    const chip = cell?.chip ?? (chips.some((each) => each.id === id) ? id : '');
    const actor = cell?.actor ?? (actors.some((each) => each.id === id) ? id : '');
    if (!chip && !actor) return undefined;
    return this.transpose ? {row: actor, col: chip} : {row: chip, col: actor};
  }

  private measure(): void {
    const width = this.clientWidth / parseFloat(getComputedStyle(this).fontSize);
    if (width > 0) this.width = width < NARROW ? 0 : width < ROOMY ? NARROW : ROOMY;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated) this.measure();
    // What the attributes name may be in the data that are awaited.
    if (this.waiting) return;
    const {chips, actors} = this.grid;
    const [rows, cols] = (this.transpose ? [actors, chips] : [chips, actors]).map((own) =>
      own.map(({id}) => id),
    ) as [string[], string[]];
    const isThere = ({row, col}: Place) =>
      (row || col) && (!row || rows.includes(row)) && (!col || cols.includes(col));
    if (changed.has('transpose') && changed.get('transpose') !== undefined)
      this.at = {row: this.at.col, col: this.at.row};
    if (!isThere(this.at)) this.at = {row: rows[0] ?? '', col: cols[0] ?? ''};
    if ((this.selected || this.shownView === 'table') && !this.detailsMissing) void this.wantDetails();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {sought} = this;
    if (!sought || !this.localize.language) return;
    this.sought = undefined;
    const selector =
      typeof sought === 'string'
        ? `[data-record="${CSS.escape(sought)}"]`
        : `[data-row="${CSS.escape(sought.row)}"][data-col="${CSS.escape(sought.col)}"]`;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private toggle(id: string): void {
    const {actors, leverage, interests} = this.facts;
    this.record = id === this.selected ? '' : id;
    const about = [...leverage, ...interests].find((each) => each.id === this.record)?.actor ?? this.record;
    const states = actors.find((each) => each.id === about)?.states ?? [];
    this.dispatchEvent(new RecognitionSelectEvent(states.length === 1 ? (states[0] ?? '') : ''));
  }

  /** Opens a record and takes the reader there. */
  private go(id: string): void {
    const place = this.placeOf(id);
    if (place) this.at = place;
    if (this.selected !== id) this.toggle(id);
    this.sought = id;
    this.requestUpdate();
  }

  private close(): void {
    const {selected} = this;
    if (!selected) return;
    this.toggle(selected);
    this.sought = selected;
  }

  private handleEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.selected || (event.target as Element).closest('.menu')) return;
    event.preventDefault();
    this.close();
  }

  private handleKey(event: KeyboardEvent, rows: readonly string[], cols: readonly string[]): void {
    const target = event.target as HTMLElement;
    if (target.dataset['row'] === undefined || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      this.handleCell(event);
      event.preventDefault();
      return;
    }
    const place = nextPlace(event, this.at, rows, cols, direction(this.language) === 'rtl');
    if (!place) return;
    event.preventDefault();
    this.at = this.sought = place;
    this.pointed = undefined;
    this.requestUpdate();
  }

  private handleCell(event: Event): void {
    const cell = (event.target as Element).closest<HTMLElement>('[data-row]');
    if (!cell) return;
    const {row = '', col = '', record} = cell.dataset;
    this.at = {row, col};
    if (record) {
      this.toggle(record);
      return;
    }
    // Nothing to open: a reader who tries is told so.
    const {chip, actor} = chipAndActor(this.at, this.transpose);
    this.announcement = cellWords(this.voice, chip, actor, undefined);
  }

  private handlePointer(event: PointerEvent): void {
    const cell = (event.target as Element).closest<HTMLElement>('[data-row]');
    const {row = '', col = ''} = event.type === 'pointerleave' ? {} : (cell?.dataset ?? {});
    const pointed = event.pointerType === 'mouse' && (row || col) ? {row, col} : undefined;
    if (!isSame(this.pointed, pointed ?? NOWHERE)) this.pointed = pointed;
  }

  private handleOrder(order: GridOrder): void {
    this.orderedBy = '';
    this.order = order;
  }

  private handleOrderBy(id: string): void {
    this.order = 'weight';
    this.orderedBy = id;
    const {msg} = this.voice;
    this.announcement = this.voice.say(msg('In the order of weight: {name}.', {id: 'leverage.ordered'}), {
      name: this.voice.name(id),
    });
    this.sought = id;
  }

  private get opened(): Opened {
    const {details, later} = this;
    return {
      facts: this.facts,
      day: this.day,
      loaded: details && later && {details, later},
      renderWaiting: () => this.renderWaiting(),
      handleGo: (id) => this.go(id),
      handleOrder: (id) => this.handleOrderBy(id),
      printing: this.printing,
    };
  }

  protected override renderAnswer(): TemplateResult {
    const {voice, grid, shownView} = this;
    const {chips, actors} = grid;
    const gaps = chips.some((chip) => actors.some(({id}) => !judgementOn(this.facts, chip.id, id)));
    return html`${this.renderTop(leverageQuestion(voice), leverageLead(voice, this.answered))}
      <div class="bar">
        ${renderBar(voice, {
          view: shownView,
          views: this.width < NARROW ? ['list', 'table'] : VIEWS,
          order: this.orderedBy ? undefined : this.ordering,
          transposed: this.transpose,
          handleView: (view) => (this.view = view),
          handleOrder: (order) => this.handleOrder(order),
          handleTranspose: () => (this.transpose = !this.transpose),
        })}
        ${this.renderMenu(({renderLeverageMenu}) =>
          renderLeverageMenu(html, voice, {
            day: this.day,
            datasetDay: this.facts.day,
            title: this.heading || leverageQuestion(voice),
            csv: () => this.toCSV(),
            json: () => this.toJSON(),
            svg: () => this.toSVG(),
            png: () => this.toPNG(),
          }),
        )}
      </div>
      ${this.shows('finder') ? this.renderFinder() : nothing}
      ${this.shows('legend') ? renderLegend(voice, weightCounts(this.facts, grid), basesIn(this.facts), gaps) : nothing}
      <div
        class="main ${this.width < NARROW ? 'narrow' : this.width < ROOMY ? '' : 'roomy'}"
        @pointerenter=${this.handleNear}
        @focusin=${this.handleNear}
        @keydown=${this.handleEscape}
      >
        ${this.renderView(grid)}
      </div>
      ${this.printing ? html`<p class="fine">${this.printedNote()}</p>` : nothing}
      ${this.renderNote(this.sourceNote())}`;
  }

  /** What is said once of all that is printed. */
  private printedNote(): string {
    const {voice, details} = this;
    const {msg} = voice;
    if (!details)
      return msg('Reasons and sources are in the page that this was printed from.', {id: 'leverage.print'});
    return [...details.notes.values()].some(({reviewed}) => !reviewed)
      ? msg('These notes are translations that no native speaker has reviewed yet.', {id: 'card.unreviewed'})
      : '';
  }

  private renderFinder(): TemplateResult {
    const {voice, facts} = this;
    const compare = compareIn(this.language);
    const ids = (own: readonly {readonly id: string}[]) =>
      own.map(({id}) => id).sort((a, b) => compare(voice.name(a), voice.name(b)));
    return renderFinder(
      voice,
      {ids: ids(facts.actors), chosen: this.actor, handle: (id) => (this.actor = id)},
      {ids: ids(facts.chips), chosen: this.chip, handle: (id) => (this.chip = id)},
    );
  }

  private renderView(grid: LeverageGrid): TemplateResult {
    const {voice, selected, opened} = this;
    switch (this.shownView) {
      case 'matrix':
        return html`${this.renderMatrix(grid)} ${this.renderInterests(grid)}`;
      case 'list':
        return renderList(voice, {grid, selected, opened, handleToggle: (id) => this.toggle(id)});
      case 'table':
        return renderTables(voice, grid, opened);
      default:
        return this.shownView satisfies never;
    }
  }

  private renderMatrix({chips, actors}: LeverageGrid): TemplateResult {
    const {transpose: transposed, selected, at} = this;
    const ids = (own: readonly {readonly id: string}[]) => own.map(({id}) => id);
    const [rows, cols] = transposed ? [ids(actors), ids(chips)] : [ids(chips), ids(actors)];
    const open = this.placeOf(selected);
    const interest = this.facts.interests.find(({id}) => id === selected);
    const ofInterest = interest && this.placeOf(interest.actor);
    return renderMatrix(this.voice, {
      facts: this.facts,
      rows,
      cols,
      transposed,
      additional: new Set(ids(chips.filter(({additional}) => additional))),
      at,
      lit: this.pointed ?? open ?? ofInterest ?? NOWHERE,
      open,
      beneath: () => this.renderBeneath(selected),
      handleKey: (event) => this.handleKey(event, rows, cols),
      handleClick: (event) => this.handleCell(event),
      handlePointer: (event) => this.handlePointer(event),
    });
  }

  /** What is open in the grid: its name, reasons and sources, and how to close it. */
  private renderBeneath(id: string): TemplateResult {
    const {voice, facts, opened} = this;
    const cell = facts.leverage.find((each) => each.id === id);
    const chip = facts.chips.find((each) => each.id === id);
    const actor = facts.actors.find((each) => each.id === id);
    const name = cell ? `${voice.name(cell.chip)} – ${voice.name(cell.actor)}` : voice.name(id);
    return html`<div class="card" part="card" role="group" aria-label=${name}>
      <header>
        <h3>${name}</h3>
        <button
          class="quiet close"
          aria-label=${voice.msg('Close', {id: 'card.close'})}
          @click=${() => this.close()}
        >
          ✕
        </button>
      </header>
      ${cell ? html`${renderJudged(voice, cell)} ${renderCell(voice, cell, opened)}` : nothing}
      ${chip ? renderChip(voice, chip, opened) : nothing}
      ${actor ? renderActor(voice, actor, opened) : nothing}
    </div>`;
  }

  private renderInterests({actors}: LeverageGrid): TemplateResult {
    const {voice, facts, selected, opened} = this;
    return html`<section class="interests" part="interests">
      <h3>${voice.msg('Interests in Afghanistan', {id: 'answers.table.interests'})}</h3>
      <div class="columns">
        ${actors.map(
          ({id}) =>
            html`<div>
              <h4>${voice.name(id)}</h4>
              <ul class="cells">
                ${facts.interests
                  .filter(({actor}) => actor === id)
                  .map((each) =>
                    renderInterestItem(voice, each, selected, opened, (own) => this.toggle(own)),
                  )}
              </ul>
            </div>`,
        )}
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leverage-matrix': LeverageMatrix;
  }
}
