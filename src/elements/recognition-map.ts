import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {disputed, region, regions} from '../geo/world.js';
import {compareIn} from '../i18n/order.js';
import {
  inLegendOrder,
  LAYERS,
  mapAnswer,
  placeRecord,
  rowsByPlace,
  type Layer,
  type MapAnswer,
  type MapRow,
} from '../model/recognition-map.js';
import {standingOn, type Statement} from '../model/statement.js';
import {mapCSV} from '../render/map-csv.js';
import {mapGround, marksOf, statusesOf} from '../render/map-marks.js';
import {oneOf, accepted} from './base/attributes.js';
import {RecognitionSelectEvent} from './base/events.js';
import {dress} from './base/dress.js';
import {settled} from './base/painted.js';
import {layerLabel, missionTypeLabel} from '../render/labels.js';
import {DatasetElement} from './base/dataset-element.js';
import {differ} from './base/differ.js';
import {baseStyle} from './base/style.js';
import {flatLands, MapDrawing, prepareDrawing, swatchPatterns} from './map/drawing.js';
import type {Shown} from './map/export.js';
import {PlaceList, renderFinder} from './map/finder.js';
import {renderLegend} from './map/legend.js';
import {provide} from './map/provide.js';
import {mapLead, mapNote, mapQuestion, mapSummary, placeWords} from './map/map-words.js';
import {mapStyle} from './map/style.js';
import {COLOURS} from '../render/signs.js';
import type {Voice} from '../render/voice.js';
import {tonesStyle} from './map/tones-style.js';
import {MapView} from './map/view.js';
import type {MapWalk} from './map/walk.js';

/** Milliseconds that pointer or keyboard rest on a state before its notes are asked for. */
const DWELL = 350;

/**
 * Where in the world the administration is recognised, engaged with, refused; who runs the Afghan missions abroad;
 * whose missions are open in Afghanistan — on any day, with the sources of each statement.
 *
 * @tag recognition-map
 * @summary A map, table and day control of recognition and missions.
 * @fires {RecognitionSelectEvent} recognition-select - The reader opened or closed a state's card.
 * @fires {RecognitionReadyEvent} recognition-ready - The element shows its answer.
 * @fires {RecognitionErrorEvent} recognition-error - Notes and sources could not be loaded.
 * @slot - What is shown where the element cannot run: text, a link, a picture, a table.
 * @csspart root - Everything the element draws.
 * @csspart heading - The heading.
 * @csspart lead - The sentence that sums the answer up.
 * @csspart map - The map's picture.
 * @csspart legend - The classes with their counts.
 * @csspart card - What is known of one state.
 * @csspart day - The day control.
 * @csspart table - A table of the answer.
 * @csspart menu - Downloads and citation.
 * @csspart sources - A list of sources.
 * @csspart source-note - The day of the data, its licence and the boundary view.
 * @cssproperty --recognition-accent - Colour of links, focus and selection.
 * @cssproperty --recognition-line - Colour of thin lines and borders.
 * @cssproperty --recognition-surface - Ground of the map's sea, menu and buttons.
 * @cssproperty --recognition-full - Colour of: recognised.
 * @cssproperty --recognition-high - Colour of: ambassador accepted; run by appointees.
 * @cssproperty --recognition-mid - Colour of: chargé d'affaires accepted; coordinates.
 * @cssproperty --recognition-low - Colour of: consular or technical ties.
 * @cssproperty --recognition-faint - Colour of: talks only; open, rank not known.
 * @cssproperty --recognition-none - Colour of: no known contact; relocated; in custody.
 * @cssproperty --recognition-refused - Colour of: declines recognition; closed.
 * @cssproperty --recognition-former - Colour of: run by diplomats of the former republic.
 * @cssproperty --recognition-contested - Colour of: contested.
 * @cssproperty --recognition-unknown - Colour of: unknown.
 * @cssproperty --recognition-subject - Colour of the state that the answer is about.
 * @cssproperty --recognition-disputed - Colour of lands whose status is disputed; always hatched.
 * @cssproperty --recognition-plain - Colour of lands that say nothing: all where missions are shown, and those without an entry.
 */
export class RecognitionMap extends DatasetElement<typeof import('./map/later.js')> {
  static override styles = [baseStyle, tonesStyle(COLOURS, flatLands), mapStyle];

  /** What the map shows: `recognition`, `missions` (Afghan missions abroad) or `kabul` (missions in Afghanistan). */
  @property() layer = '';

  /** `map` or `table`. */
  @property() view = '';

  /** Part of the world shown first: `world`, `neighbours`, `central-asia`, `europe` and others. */
  @property() region = '';

  /** Code of the selected state (ISO 3166-1 alpha-2) or id of an organisation; its card is open. */
  @property({reflect: true}) state = '';

  @state() private chosenLayer: Layer | undefined;
  @state() private chosenView: string | undefined;
  /** The place under the pointer or the keyboard. */
  @state() private active = '';
  /** The one whose card is whole: its lists take as long to draw as the rest, and come when that stands. */
  @state() private told = '';
  @state() private muted: ReadonlySet<string> = new Set();
  /** Whether the first picture stands: what nobody sees or uses before it is made then. */
  private rested = false;
  private resting: Promise<void> | undefined;

  protected readonly provide = provide;

  /** Card and table; see `wantPanels`. */
  private panels: typeof import('./map/panels.js') | undefined;
  /** Whether it has the styles of what comes later. */
  private dressed = false;
  private drawing: MapDrawing | undefined;
  private mapView: MapView | undefined;
  /** The answer that is shown, and what it was asked for with; its rows by their places. */
  private answered!: MapAnswer;
  private answeredOf: readonly unknown[] = [];
  private byPlace: ReadonlyMap<string, readonly MapRow[]> = new Map();
  /** The places with a card: states, organisations, and whatever the map draws. */
  private places: readonly string[] = [];
  /** What the picture was drawn of. */
  private drawn: readonly unknown[] = [];
  private readonly swatches = swatchPatterns();
  private readonly list = new PlaceList();
  private dwell: ReturnType<typeof setTimeout> | undefined;
  /** How the keyboard moves, loaded at its first key. */
  private walk: Promise<MapWalk> | undefined;

  protected static override finalize(): void {
    super.finalize();
    prepareDrawing();
  }

  /** The answer that is shown: typed values, no words. */
  answer(): MapAnswer {
    return mapAnswer(this.facts, this.shownLayer, this.shownDay);
  }

  /** The answer as CSV (RFC 4180): codes and ISO days beside the words of the element's language. */
  toCSV(): string {
    const {voice} = this;
    return mapCSV(this.sorted(this.answer().rows), {
      name: (place) => voice.name(place),
      status: ({standing, mission}) => voice.status(standing.status, mission?.type),
      city: ({mission}) => (mission ? voice.name(mission.city) : ''),
      type: ({mission}) => (mission ? missionTypeLabel(voice.msg, mission.type) : ''),
    });
  }

  /** The picture as a file of its own, an SVG with title, legend and source. */
  async toSVG(): Promise<string> {
    return (await provide.loadLater()).mapSVG(...this.picture());
  }

  /** The picture as a PNG, twice as wide as the SVG's 1200 px. */
  async toPNG(): Promise<Blob> {
    return (await provide.loadLater()).mapPNG(...this.picture());
  }

  /** The answer in sentences: the text alternative of the picture. */
  summary(): string {
    return mapSummary(this.voice, this.answer());
  }

  private get shownLayer(): Layer {
    return this.chosenLayer ?? oneOf(this, 'layer', this.layer, this.facts.layers ?? LAYERS, 'recognition');
  }

  private get shownView(): string {
    return this.chosenView ?? oneOf(this, 'view', this.view, ['map', 'table'], 'map');
  }

  /** Asks the model, where another day, layer or dataset is to be shown. */
  private ask(): void {
    const {facts} = this;
    const of = [facts, this.shownLayer, this.shownDay];
    if (!differ(of, this.answeredOf)) return;
    this.answeredOf = of;
    this.answered = this.answer();
    this.byPlace = rowsByPlace(this.answered);
    const {states, organisations, positions} = facts;
    this.places = [
      ...new Set([
        ...this.asked,
        ...states,
        ...organisations,
        ...positions.keys(),
        ...this.byPlace.keys(),
        ...disputed,
      ]),
    ];
  }

  private get selected(): string {
    const known = this.places;
    return accepted(this, 'state', this.state, (code) => known.includes(code), known.join(', ')) ?? '';
  }

  /** The lands of the state asked about. */
  private get asked(): string[] {
    return [this.facts.subject, ...(this.facts.territories ?? [])];
  }

  private statusOf(place: string): string {
    if (this.asked.includes(place)) return 'subject';
    return this.byPlace.get(place)?.[0]?.standing.status ?? (disputed.has(place) ? 'disputed' : 'unknown');
  }

  /** Rows in the order of the legend, then of the names; what is unknown comes last. */
  private sorted(rows: readonly MapRow[]): MapRow[] {
    const compare = compareIn(this.language);
    const {voice} = this;
    return inLegendOrder(rows, this.shownLayer, (a, b) => compare(voice.name(a.place), voice.name(b.place)));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('layer') || changed.has('facts')) {
      this.chosenLayer = undefined;
      this.muted = new Set();
    }
    if (changed.has('view')) this.chosenView = undefined;
    if (changed.has('region')) oneOf(this, 'region', this.region, regions, 'world');
    this.ask();
    if (this.selected && !this.detailsMissing) void this.wantDetails();
    if (this.later && !this.dressed) {
      this.dressed = true;
      dress(this, this.later.historyRules);
    }
  }

  protected override updated(changed: PropertyValues): void {
    this.draw(changed);
    super.updated(changed);
    if (changed.has('active')) {
      clearTimeout(this.dwell);
      if (this.active) this.dwell = setTimeout(() => void this.wantDetails(), DWELL);
      void settled().then(() => (this.told = this.active));
    }
    if (this.localize.language) {
      this.resting ??= settled().then(() => {
        this.rested = true;
        this.requestUpdate();
      });
    }
  }

  /** A map is all there once what is made after its first picture is. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.resting;
    return super.getUpdateComplete();
  }

  private draw(changed: PropertyValues): void {
    const svg = this.renderRoot.querySelector<SVGSVGElement>('svg.map');
    if (!svg) {
      this.drawing = this.mapView = undefined;
      return;
    }
    if (!this.drawing) {
      const drawing = (this.drawing = new MapDrawing(svg));
      this.mapView = new MapView(svg, (box, unitsPerPixel) => drawing.look(box, unitsPerPixel));
    }
    if (changed.has('region') || !svg.hasAttribute('viewBox')) {
      this.mapView?.show(this.regionBox());
    }
    const {answered, muted} = this;
    const of = [this.drawing, answered, muted];
    if (differ(of, this.drawn)) {
      this.drawn = of;
      this.drawing.show({statuses: statusesOf(answered, this.asked), marks: marksOf(answered), muted});
    }
    this.drawing.outline(this.selected, this.active);
  }

  private choose(place: string): void {
    if (place === this.selected) return;
    const inCard = this.shadowRoot?.activeElement?.closest('.card');
    this.state = place;
    this.active = '';
    if (!place && inCard) this.focusBack();
    if (place) void this.wantDetails();
    this.dispatchEvent(new RecognitionSelectEvent(place));
  }

  /** The tables must be at hand when the page is printed: there is no time to load anything then. */
  protected override whenIdle(): void {
    super.whenIdle();
    this.wantPanels();
  }

  /** A card that closes under the focus gives it back to where a place is chosen. */
  private focusBack(): void {
    this.shadowRoot?.querySelector<HTMLElement>('.finder select, .board')?.focus();
  }

  private handlePointer(event: PointerEvent): void {
    if (event.pointerType !== 'mouse') return;
    this.active = this.placeAt(event);
  }

  private placeAt(event: Event): string {
    const place = (event.target as Element).closest('[data-place]')?.getAttribute('data-place') ?? '';
    return this.places.includes(place) ? place : '';
  }

  private handleClick(event: MouseEvent): void {
    if (!this.mapView?.moved) this.choose(this.placeAt(event));
  }

  /** Arrows move among neighbours, letters to names, Home and End along the alphabet, Enter opens the card. */
  private handleKey(event: KeyboardEvent): void {
    const {key} = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'Enter' || key === ' ') this.choose(this.active || this.selected);
    else if (key === 'Escape') this.choose('');
    else if (key === '+' || key === '=') this.mapView?.zoom(1.5);
    else if (key === '-') this.mapView?.zoom(1 / 1.5);
    else if (key === '0') this.mapView?.reset();
    else if (key.length === 1 || /^(Arrow|Page|Home$|End$)/.test(key)) void this.walkBy(key);
    else return;
    event.preventDefault();
  }

  private get focused(): string {
    return this.active || this.selected || this.facts.subject;
  }

  /** Moves the keyboard to the place that a key leads to, says its name and class, and shows its card. */
  private async walkBy(key: string): Promise<void> {
    this.walk ??= import('./map/walk.js').then(({MapWalk}) => new MapWalk());
    const walk = await this.walk;
    const place = walk.next(key, walk.anchor(this.focused) ? this.focused : this.facts.subject, this.voice);
    if (!place) return;
    this.active = place;
    const at = walk.anchor(place);
    if (at) this.mapView?.reveal(at);
    this.announcement = this.describe(place);
  }

  private describe(place: string): string {
    return placeWords(this.voice, place, this.byPlace.get(place) ?? [], this.statusOf(place));
  }

  /** What a picture of the map is made from, as it is shown now. */
  private picture(): readonly [Voice, MapAnswer, Shown] {
    const {voice} = this;
    const answer = this.answer();
    return [
      voice,
      answer,
      {
        title: this.heading || mapQuestion(voice, this.shownLayer),
        lead: mapLead(voice, answer),
        note: this.sourceNote(answer),
        ...mapGround(answer, this.asked),
        box: this.regionBox(),
        root: this.renderRoot.querySelector('.root') ?? this,
        samples: this.swatches,
      },
    ];
  }

  private regionBox(): readonly [number, number, number, number] {
    return region(oneOf(this, 'region', this.region, regions, 'world')) ?? [0, 0, 1, 1];
  }

  private sourceNote(answer: MapAnswer): string {
    return mapNote(this.voice, answer, this.localize.language?.worldview ?? '');
  }

  protected override renderAnswer(): TemplateResult {
    const {voice} = this;
    const {msg} = voice;
    const table = this.shownView === 'table';
    return html`${this.swatches}
      ${this.renderTop(mapQuestion(voice, this.shownLayer), mapLead(voice, this.answered))}
      <div class="bar">
        <div class="choices" role="group" aria-label=${msg('Layer', {id: 'bar.layer'})}>
          ${(this.facts.layers ?? LAYERS).map(
            (layer) =>
              html`<button aria-pressed=${layer === this.shownLayer} @click=${() => this.handleLayer(layer)}>
                ${layerLabel(msg, layer)}
              </button>`,
          )}
        </div>
        <div class="choices" role="group" aria-label=${msg('View', {id: 'bar.view'})}>
          <button aria-pressed=${!table} @click=${() => (this.chosenView = 'map')}>
            ${msg('Map', {id: 'bar.map'})}
          </button>
          <button aria-pressed=${table} @click=${() => (this.chosenView = 'table')}>
            ${msg('Table', {id: 'bar.table'})}
          </button>
        </div>
        ${this.renderMenu(({renderMapMenu}) =>
          renderMapMenu(html, voice, this, this.heading || mapQuestion(voice, this.shownLayer)),
        )}
      </div>
      ${
        this.shows('legend')
          ? renderLegend(voice, {
              counts: this.answered.counts,
              muted: this.muted,
              marks: this.shownLayer === 'missions',
              handleToggle: (status) => this.handleToggle(status),
            })
          : nothing
      }
      <div class="body">
        <div class="main">
          ${table ? nothing : this.renderMap()} ${this.renderDay(this.facts.start)}
          ${table || this.printing ? this.renderTables() : nothing}
        </div>
        <div class="side">${this.shows('finder') ? this.renderFinder() : nothing} ${this.renderCard()}</div>
      </div>
      ${this.renderNote(this.sourceNote(this.answered))}`;
  }

  private handleLayer(layer: Layer): void {
    this.chosenLayer = layer;
    this.muted = new Set();
  }

  private handleToggle(status: string): void {
    const muted = new Set(this.muted);
    if (!muted.delete(status)) muted.add(status);
    this.muted = muted;
  }

  private renderMap(): TemplateResult {
    const {msg} = this.voice;
    return html`<div class="stage">
      <div
        class="board"
        role="application"
        tabindex="0"
        aria-label=${mapQuestion(this.voice, this.shownLayer)}
        aria-roledescription=${msg('map', {id: 'map.role'})}
        aria-describedby="summary keys"
        @keydown=${this.handleKey}
        @focus=${() => (this.announcement = this.describe(this.focused))}
        @blur=${() => (this.active = '')}
      >
        <svg
          class="map"
          part="map"
          aria-hidden="true"
          @pointermove=${this.handlePointer}
          @pointerleave=${() => (this.active = '')}
          @click=${this.handleClick}
        ></svg>
      </div>
      <p id="summary" class="said">${mapSummary(this.voice, this.answered)}</p>
      <p id="keys" class="said">
        ${msg(
          'Arrow keys move between neighbouring states, letters to a name, Enter opens a card, plus and minus zoom.',
          {
            id: 'map.keys',
          },
        )}
      </p>
      <div class="zoom" role="group" aria-label=${msg('Zoom', {id: 'zoom.label'})}>
        ${this.rested ? this.renderZoom() : nothing}
      </div>
    </div>`;
  }

  private renderZoom(): TemplateResult {
    const {msg} = this.voice;
    return html`<button aria-label=${msg('Zoom in', {id: 'zoom.in'})} @click=${() => this.mapView?.zoom(1.6)}>
        +
      </button>
      <button aria-label=${msg('Zoom out', {id: 'zoom.out'})} @click=${() => this.mapView?.zoom(1 / 1.6)}>
        −
      </button>
      <button aria-label=${msg('Reset the view', {id: 'zoom.reset'})} @click=${() => this.mapView?.reset()}>
        ↺
      </button>`;
  }

  /** Card and table are not needed for the first picture; a page with modules fetches them when they are. */
  private wantPanels(): typeof import('./map/panels.js') | undefined {
    if (!this.panels) {
      void import('./map/panels.js').then((panels) => {
        this.panels = panels;
        this.requestUpdate();
      });
    }
    return this.panels;
  }

  private renderTables(): TemplateResult | typeof nothing {
    const {voice} = this;
    const panels = this.wantPanels();
    if (!panels) return nothing;
    const {renderMapTable} = panels;
    const {layer, rows, organisations} = this.answered;
    const choose = (place: string) => this.choose(place);
    const shown = this.sorted(rows.filter(({standing}) => !this.muted.has(standing.status)));
    const caption = voice.say('{layer} – {day}', {
      layer: layerLabel(voice.msg, layer),
      day: voice.date(this.shownDay, 'long'),
    });
    const {later, details} = this;
    return html`${renderMapTable(voice, caption, layer, shown, choose)}
    ${
      organisations.length > 0
        ? renderMapTable(
            voice,
            voice.msg('Organisations, which are not counted as states', {id: 'table.organisations'}),
            layer,
            this.sorted(organisations),
            choose,
          )
        : nothing
    }
    ${this.printing && details && later ? later.renderAllSources({html, nothing}, voice, details) : nothing}`;
  }

  /** Its places take a quarter of the time of the first picture, and nobody sees them before they open it. */
  private renderFinder(): TemplateResult {
    const {selected} = this;
    return renderFinder(this.voice, this.list, {
      places: this.rested ? this.places : selected ? [selected] : [],
      organisations: this.facts.organisations,
      selected,
      handleChoose: (place) => this.choose(place),
    });
  }

  private renderCard(): TemplateResult {
    const place = this.active || this.selected;
    if (!place) {
      return html`<p class="hint">
        ${this.voice.msg('Point at a state, or choose one, to see what is on record, since when, and who says so.', {id: 'card.hint'})}
      </p>`;
    }
    const panels = this.wantPanels();
    if (!panels) return html``;
    return panels.renderPlaceCard(this.voice, {
      record: placeRecord(this.facts, place),
      row: this.byPlace.get(place)?.[0],
      status: this.statusOf(place),
      isWhole: [this.told, this.selected].includes(this.active),
      standingOf: (statements) => standingOn(statements, this.shownDay, this.facts.day),
      renderHistory:
        this.details &&
        this.later &&
        ((statements, missionType) => this.renderHistory(statements, missionType)),
      renderWaiting: () => this.renderWaiting(),
      handleClose: this.selected && !this.active ? () => this.choose('') : undefined,
    });
  }

  private renderHistory(statements: readonly Statement[], missionType?: string): TemplateResult {
    const {later, details, voice} = this;
    if (!later || !details) return html``;
    const current = standingOn(statements, this.shownDay, this.facts.day).statements;
    return later.renderHistory({html, nothing}, voice, details, statements, current, missionType);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recognition-map': RecognitionMap;
  }
}
