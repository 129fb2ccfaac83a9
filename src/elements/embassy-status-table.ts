import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {kept} from '../i18n/kept.js';
import {regionOf, sourceCount} from '../model/bundled-missions.js';
import {
  countsOf,
  keptByControl,
  keptRows,
  missionRows,
  type MissionRow,
  type Wanted,
} from '../model/mission-table.js';
import {classesOf, mapAnswer, type MapAnswer} from '../model/recognition-map.js';
import {missionCSV} from '../render/mission-csv.js';
import {missionsLead} from '../render/sentences/missions-lead.js';
import {accepted, oneOf} from './base/attributes.js';
import {differ} from './base/differ.js';
import {dress} from './base/dress.js';
import {RecognitionSelectEvent} from './base/events.js';
import type {LitParts} from './base/history.js';
import {DatasetElement} from './base/dataset-element.js';
import {sourceNote} from './base/sentences.js';
import {baseStyle} from './base/style.js';
import {painted} from './base/painted.js';
import {setAddress} from './base/address.js';
import {renderBar} from './embassies/bar.js';
import {renderControls, type Choice} from './embassies/controls.js';
import {groupsOf, type MissionGroup} from '../render/missions/groups.js';
import {indexed, sortedRows} from '../render/missions/order.js';
import {provide} from './embassies/provide.js';
import {SearchIndex, searchRows, type OtherNames, type Search} from '../render/missions/search.js';
import {embassiesStyle} from './embassies/style.js';
import {renderEnd, renderTable} from './embassies/table.js';
import {columnLabel, COLUMNS, countWords, type Column} from '../render/missions/words.js';
import {MISSION_COLOURS} from '../render/signs.js';
import {tonesStyle} from './map/tones-style.js';

/** So many rows are always made at once. */
const FEW = 200;

/** Where there are more, rows that are there at first and that come as the reader goes on: less than a screen, since a browser lays out and paints all that is there at each key. */
const STEP = 8;

/** So many of these are made between two pictures: few enough for a slow machine to answer a key in between. */
const PART = 3;

/** The words of an attribute, parted by spaces. */
const words = (text: string) => text.split(/\s+/).filter(Boolean);

/** Lets the browser do what is more urgent. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Who runs each Afghan embassy, consulate and permanent mission, since when, says who? A table to sort, search, filter
 * and group; each row opens to its history, with the sources of every statement.
 *
 * Of a dataset of your own with more than 200 missions those of a screen are made, then more as the reader comes near their end or asks for
 * them; search, filters and order are always of all rows.
 *
 * @tag embassy-status-table
 * @summary A table of all Afghan missions abroad, with who runs them on any day.
 * @fires {RecognitionSelectEvent} recognition-select - The reader opened or closed a mission's row.
 * @fires {RecognitionReadyEvent} recognition-ready - The element shows its answer.
 * @fires {RecognitionErrorEvent} recognition-error - Notes and sources could not be loaded.
 * @slot - What is shown where the element cannot run: text, a link, a table.
 * @csspart root - Everything the element draws.
 * @csspart heading - The heading.
 * @csspart lead - The sentence that sums the answer up.
 * @csspart legend - The classes with their counts, which are filters.
 * @csspart day - The day control.
 * @csspart table - The table.
 * @csspart menu - Downloads and citation.
 * @csspart sources - A list of sources.
 * @csspart source-note - The day of the data and its licence.
 * @cssproperty --recognition-accent - Colour of links, focus and the open row.
 * @cssproperty --recognition-line - Colour of thin lines and borders.
 * @cssproperty --recognition-surface - Ground of the table's header, menu and fields.
 * @cssproperty --recognition-sticky - How far below the window's edge the header stays, for pages with a bar of their own; 0.
 * @cssproperty --recognition-high - Colour of: run by appointees.
 * @cssproperty --recognition-mid - Colour of: coordinates.
 * @cssproperty --recognition-former - Colour of: run by diplomats of the former republic.
 * @cssproperty --recognition-none - Colour of: in custody.
 * @cssproperty --recognition-refused - Colour of: closed.
 * @cssproperty --recognition-contested - Colour of: contested.
 * @cssproperty --recognition-unknown - Colour of: unknown.
 */
export class EmbassyStatusTable extends DatasetElement<typeof import('./embassies/later.js')> {
  static override styles = [baseStyle, tonesStyle(MISSION_COLOURS), embassiesStyle];

  /** Id of the mission whose row is open. */
  @property({reflect: true}) mission = '';

  /** Code of a state: only missions there are shown. */
  @property({reflect: true}) state = '';

  /** Who runs the missions that are shown: `taliban`, `taliban-coordinated`, `republic` and others, parted by spaces; all where it is empty. */
  @property() control = '';

  /** Regions of the host states that are shown, parted by spaces: `europe`, `gulf` and others. */
  @property() region = '';

  /** Types of mission that are shown, parted by spaces: `embassy`, `consulate-general`, `consulate`, `permanent-mission`, `mission`. */
  @property() type = '';

  /** Confidences that are shown, parted by spaces: `high`, `medium`, `low`. */
  @property() confidence = '';

  /** What the rows are grouped by: `region` or `control`; nothing where it is empty. */
  @property() group = '';

  /** The column that the rows are in the order of, `host`, `since` and others; `-since` is the same downwards. */
  @property() sort = '';

  /** What is searched for. */
  @property() query = '';

  /** Follows and sets the page's address: `#gb-london-embassy` opens that row. */
  @property({type: Boolean, attribute: 'deep-link'}) deepLink = false;

  /**
   * Where a reader can have a record corrected, an `https:` or `mailto:` address with `{mission}` in it; without it no
   * such link is shown.
   */
  @property({attribute: 'correction-url'}) correctionUrl = '';

  @state() private limit = STEP;

  protected readonly provide = provide;

  private others: OtherNames | undefined;
  private naming = false;
  /** Whether it has the styles of what comes later. */
  private dressed = false;
  /** All missions on the day shown by host, city and type; of which facts, day and language they are. */
  private rows: readonly MissionRow[] = [];
  private rowsOf: readonly unknown[] = [];
  /** The values that they have. */
  private values: Readonly<Record<'region' | 'type' | 'state', readonly string[]>> = {
    region: [],
    type: [],
    state: [],
  };
  /** The same rows in the orders that were asked for. */
  private orders = new Map<string, readonly MissionRow[]>();
  /** Of those that fit all but the classes chosen in the bar, how many there are of each class; and those that fit all, in their order. */
  private tally: ReturnType<typeof countsOf> = [];
  private shown: readonly MissionRow[] = [];
  private shownOf: readonly MissionRow[] = [];
  /** How many at their head are made anew in the next update, and what stands for each row now. */
  private fresh = PART;
  private readonly made: TemplateResult[] = [];
  /** What they were asked for with. */
  private asked: readonly unknown[] = [];
  private search: Search | undefined;
  /** What the rows say, as it is searched; what it was made of; until many rows are in it, the wait for that. */
  private index: SearchIndex | undefined;
  private spoken: readonly unknown[] = [];
  private filling: Promise<void> | undefined;
  /** How many of them appointees run. */
  private ran = 0;
  private similar = false;
  private chosen: readonly string[] = [];
  /** The mission whose row is open. */
  private open = '';
  /** Whether what is shown has been narrowed and is yet to be said. */
  private unsaid = false;
  private watch: IntersectionObserver | undefined;
  /** The row that the address led to, until it is in sight. */
  private sought = '';

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.handleAddress);
    this.handleAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.handleAddress);
    this.watch?.disconnect();
    this.watch = undefined;
  }

  /** The answer that is shown, of all missions: typed values, no words. It is that of the map's layer `missions`. */
  answer(): MapAnswer {
    return mapAnswer(this.facts, 'missions', this.shownDay);
  }

  /**
   * All missions as CSV (RFC 4180), empty before `recognition-ready`: codes and ISO days beside the words of the element's language. The addresses of the
   * sources are in it once a row was opened, or with `preload`; the menu's download waits for them.
   */
  toCSV(): string {
    this.ask();
    return this.localize.language ? this.csvOf(this.rows) : '';
  }

  private get many(): boolean {
    return this.rows.length > FEW;
  }

  private get column(): Column {
    return oneOf(this, 'sort', this.sort.replace(/^-/, ''), COLUMNS, 'host');
  }

  private get descending(): boolean {
    return this.sort.startsWith('-');
  }

  private get grouping(): string {
    return oneOf(this, 'group', this.group, ['region', 'control'], '');
  }

  /** The values of an attribute that are among those allowed. */
  private listed(attribute: string, value: string, allowed: readonly string[]): string[] {
    return words(value).filter((each) =>
      accepted(this, attribute, each, (known) => allowed.includes(known), allowed.join(', ')),
    );
  }

  private get wanted(): Wanted {
    const {control, region, type, confidence, values} = this;
    return {
      control: this.listed('control', control, classesOf('missions')),
      region: this.listed('region', region, values.region),
      type: this.listed('type', type, values.type),
      confidence: this.listed('confidence', confidence, ['high', 'medium', 'low']),
      state: this.listed('state', this.state, values.state),
    };
  }

  private get selected(): string {
    const {mission, rows} = this;
    const allowed = `the id of a mission in the data, such as ${rows[0]?.id}`;
    return accepted(this, 'mission', mission, (id) => rows.some((row) => row.id === id), allowed) ?? '';
  }

  /** Asks the model what is shown; what is the same for every filter is kept. */
  private ask(): void {
    const {facts, shownDay, voice} = this;
    const {language} = this.localize;
    // There is no order and no search before there are words.
    if (!language) return;
    const of = [facts, shownDay, language];
    if (differ(of, this.rowsOf)) {
      this.rowsOf = of;
      const rows = missionRows(facts, shownDay, {regionOf, sourceCount});
      this.rows = indexed(voice, rows);
      const values = (of: (row: MissionRow) => string) => [...new Set(rows.map(of))];
      this.values = {
        region: values((row) => row.region),
        type: values((row) => row.mission.type),
        state: values((row) => row.mission.host),
      };
      this.ran = rows.filter(({standing}) => standing.status === 'taliban').length;
      this.orders = new Map();
    }
    const inOrder = this.inOrder();
    const {rows, others, query, control, region, type, confidence, state} = this;
    const spoken = [language, others, this.calendar, this.numerals, this.authorityLabel, voice];
    if (differ(spoken, this.spoken)) {
      this.index = new SearchIndex(voice, others);
      this.spoken = spoken;
    }
    const index = this.index!;
    if (this.many && !this.filling && !index.fill(rows, performance)) this.filling = this.fill();
    const asked = [inOrder, index, query, control, region, type, confidence, state, this.filling];
    // What was found before stays until the rows are ready to be searched.
    if (!differ(asked, this.asked) || (this.filling && query && this.shownOf === rows)) return;
    this.asked = asked;
    this.shownOf = rows;
    const {wanted} = this;
    const found = searchRows(keptRows(inOrder, wanted), this.filling ? '' : query, index);
    this.search = found.search;
    this.similar = found.similar;
    this.tally = countsOf(found.rows);
    this.chosen = wanted.control;
    this.shown = keptByControl(found.rows, wanted);
    // All that stands around the rows is made before the first of them.
    this.fresh = this.many ? this.made.length && PART : Infinity;
    this.limit = Math.min(this.limit, 2 * STEP);
  }

  private inOrder(column = this.column, descending = this.descending): readonly MissionRow[] {
    return kept(this.orders, column + descending, () =>
      sortedRows(this.voice, this.rows, column, descending),
    );
  }

  /**
   * Many rows are taken up into the index bit by bit once the first of them are seen, and then put in every order, so that no key
   * has to wait for it.
   */
  private async fill(): Promise<void> {
    do await painted();
    while (this.isConnected && this.fresh < Math.min(this.limit, this.shown.length));
    do await pause();
    while (!this.index!.fill(this.rows, performance));
    this.filling = undefined;
    this.requestUpdate();
    for (const column of COLUMNS) {
      for (const descending of [false, true]) {
        await pause();
        this.inOrder(column, descending);
      }
    }
  }

  /** Many rows are searched once they are ready for it, and made bit by bit. */
  protected override async getUpdateComplete(): Promise<boolean> {
    do await this.filling;
    while (!(await super.getUpdateComplete()) || this.filling);
    return true;
  }

  /** Where there are many rows, a key is answered first; what comes of it is found in one task and shown in another. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.many) {
      await pause();
      this.ask();
      await pause();
    }
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Our own rows need not be found for one who waits for others.
    if (!this.waiting || this.rows[0]) this.ask();
    if (this.unsaid && !this.filling) {
      this.announcement = this.countWords();
      this.unsaid = false;
    }
    this.open = this.rows[0] ? this.selected : '';
    if (this.open && !this.detailsMissing) void this.wantDetails();
    if (this.later && !this.dressed) {
      this.dressed = true;
      dress(this, this.later.historyRules);
    }
    // Where they could not be had, the next key asks again; being told of it does not.
    if (changed.size && (this.query || this.many)) void this.wantNames();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const part of this.renderRoot.querySelectorAll<HTMLElement>('.strip button'))
      part.style.flexGrow = part.dataset['count'] ?? '';
    if (this.fresh < Math.min(this.limit, this.shown.length)) {
      this.fresh += PART;
      // After this update, not as a part of it.
      queueMicrotask(() => this.requestUpdate());
    }
    this.watch?.disconnect();
    const end = this.renderRoot.querySelector('.end');
    if (end) {
      this.watch ??= new IntersectionObserver(
        (entries) => {
          if (this.fresh >= this.limit && entries.some(({isIntersecting}) => isIntersecting))
            this.limit += STEP;
        },
        {rootMargin: '150px'},
      );
      this.watch.observe(end);
    }
    const row = this.sought && this.renderRoot.querySelector(`[data-mission="${CSS.escape(this.sought)}"]`);
    if (row) {
      this.sought = '';
      row.scrollIntoView({block: 'start'});
    }
  }

  /** The names of places in the other languages, which search alone needs. */
  private async wantNames(): Promise<void> {
    if (this.naming) return;
    this.naming = true;
    try {
      this.others = (await provide.loadLater()).searchNames();
      this.requestUpdate();
    } catch (reason) {
      this.naming = false;
      this.fail(reason);
    }
  }

  private choose({id, mission: {host}}: MissionRow): void {
    const closing = id === this.open;
    this.mission = closing ? '' : id;
    if (!closing) void this.wantDetails();
    if (this.deepLink) setAddress(this.mission);
    this.dispatchEvent(new RecognitionSelectEvent(closing ? '' : host, this.mission));
  }

  private readonly handleAddress = (): void => {
    if (!this.deepLink) return;
    const id = location.hash.slice(1);
    if (!this.facts.missions.some((mission) => mission.id === id)) return;
    this.mission = this.sought = id;
  };

  private handleSort(column: Column): void {
    this.sort = column === this.column && !this.descending ? `-${column}` : column;
    const {msg} = this.voice;
    this.announcement = this.voice.say(
      this.descending
        ? msg('In the order of: {column}, downwards.', {id: 'embassies.sorted.down'})
        : msg('In the order of: {column}.', {id: 'embassies.sorted'}),
      {column: columnLabel(this.voice, column)},
    );
  }

  private handleToggle(status: string): void {
    const chosen = words(this.control);
    this.control = (
      chosen.includes(status) ? chosen.filter((each) => each !== status) : [...chosen, status]
    ).join(' ');
    this.narrowed();
  }

  private handleChoose(choice: Choice, value: string): void {
    this[choice] = value;
    if (choice !== 'group') this.narrowed();
  }

  private handleSearch(query: string): void {
    this.query = query;
    this.narrowed();
  }

  private handleReset(): void {
    this.control = this.region = this.type = this.confidence = this.state = this.query = '';
    this.narrowed();
    this.renderRoot.querySelector<HTMLElement>('input, .legend button')?.focus();
  }

  /** What is shown has changed: from its beginning, and said. */
  private narrowed(): void {
    this.unsaid = true;
    this.requestUpdate();
  }

  private countWords(): string {
    return countWords(this.voice, this.shown.length, this.rows.length, this.similar);
  }

  private csvOf(rows: readonly MissionRow[]): string {
    const {voice, details} = this;
    return missionCSV(rows, {
      name: (id) => voice.name(id),
      status: ({standing, mission}) => voice.status(standing.status, mission.type),
      sourcesOf: (id) => details?.sourcesOf.get(id) ?? [],
    });
  }

  private get titled(): string {
    return this.heading || this.voice.msg('Who runs the Afghan missions abroad?', {id: 'q.missions'});
  }

  protected override renderAnswer(): TemplateResult {
    const {voice, rows, shown, shownDay, facts} = this;
    const {msg} = voice;
    const lead = missionsLead(voice, {
      day: voice.date(shownDay, 'long'),
      count: voice.number(this.ran),
      total: voice.number(rows.length),
    });
    return html`${this.renderTop(msg('Who runs the Afghan missions abroad?', {id: 'q.missions'}), lead)}
      ${
        this.shows('legend')
          ? renderBar(voice, {
              counts: this.tally,
              chosen: this.chosen,
              handleToggle: (status) => this.handleToggle(status),
            })
          : nothing
      }
      ${this.shows('finder') ? this.renderControls() : nothing} ${this.renderDay(facts.start)}
      <div class="state-of">
        ${
          shown.length < rows.length
            ? html`<span>${this.countWords()}</span>
                <button @click=${() => this.handleReset()}>
                  ${msg('Show all missions', {id: 'embassies.reset'})}
                </button>`
            : nothing
        }
        ${this.renderMenu((later) => this.renderFiles(later))}
      </div>
      <div class="main" @pointerenter=${this.handleNear} @focusin=${this.handleNear}>
        ${this.renderRows()}
      </div>
      ${this.renderNote(sourceNote(voice, shownDay, facts.day))}`;
  }

  private renderFiles(later: typeof import('./embassies/later.js')): TemplateResult {
    const {rows, shown, facts, titled} = this;
    return later.renderMissionMenu(html, this.voice, {
      facts,
      day: this.shownDay,
      title: titled,
      all: rows,
      shown,
      csv: (own) => this.csvOf(own),
      details: async () => {
        await this.wantDetails();
        return this.details;
      },
    });
  }

  private renderControls(): TemplateResult {
    const {values, region, type, confidence, group} = this;
    return renderControls(this.voice, {
      query: this.query,
      chosen: {region, type, confidence, group},
      regions: values.region,
      types: values.type,
      handleSearch: (query) => this.handleSearch(query),
      handleChoose: (choice, value) => this.handleChoose(choice, value),
      handleNear: () => void this.wantNames(),
    });
  }

  /** The rows to show, under the headings of their groups. */
  private groups(): MissionGroup[] {
    const {voice, grouping, shown, limit, open} = this;
    // An open row that is not among the first stands behind them.
    const all = this.printing || !this.many;
    const rows = all
      ? shown
      : [...shown.slice(0, limit), ...(open ? shown.slice(limit).filter(({id}) => id === open) : [])];
    return groupsOf(voice, rows, grouping);
  }

  /** What stands beneath a row: its history where it is open, its sources on paper. */
  private beneath(row: MissionRow): TemplateResult | typeof nothing {
    const {voice, details, later} = this;
    const lit: LitParts = {html, nothing};
    const open = row.id === this.open;
    if (open && !(details && later)) return this.renderWaiting();
    if (!details || !later) return nothing;
    if (open) return later.renderOpened(lit, voice, details, row, this);
    return this.printing ? later.renderPrinted(lit, voice, details, row) : nothing;
  }

  private renderRows(): TemplateResult {
    const {voice, shown, open, printing} = this;
    const {msg} = voice;
    const caption = voice.say('{layer} – {day}', {
      layer: msg('Afghan missions abroad', {id: 'l.missions'}),
      day: voice.date(this.shownDay, 'long'),
    });
    const left = this.many ? shown.length - this.limit : 0;
    return html`${renderTable(voice, {
      caption,
      groups: this.groups(),
      total: shown.length,
      many: this.many,
      made: this.made,
      fresh: !printing && !this.grouping && this.fresh < this.limit ? this.fresh : Infinity,
      sort: this.column,
      descending: this.descending,
      search: this.search,
      open,
      beneath: (row) => this.beneath(row),
      handleSort: (column) => this.handleSort(column),
      handleToggle: (row) => this.choose(row),
    })}
    ${
      left > 0 && !printing
        ? renderEnd(voice, this.limit, shown.length, () => (this.limit = this.fresh = shown.length))
        : nothing
    }
    ${
      printing && !this.details
        ? html`<p>
            ${msg('The sources of each row are in the page that this was printed from.', {id: 'embassies.print'})}
          </p>`
        : nothing
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'embassy-status-table': EmbassyStatusTable;
  }
}
