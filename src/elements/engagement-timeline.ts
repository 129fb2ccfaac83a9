import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {compareIn} from '../i18n/order.js';
import type {Answer} from '../model/answers/answer.js';
import {engagementTimeline, type TimelineOptions} from '../model/answers/engagement-timeline.js';
import {bundledEvents} from '../model/bundled-events.js';
import type {EngagementEvent} from '../model/parts.js';
import {countsByYear, yearsOf} from '../model/timeline.js';
import {EVENT_KINDS, type EventKind} from '../model/vocabulary.js';
import {eventKindLabel} from '../render/event-kind-label.js';
import {lead, question} from '../render/sentences/engagement-timeline.js';
import {setAddress} from './base/address.js';
import {accepted, oneOf} from './base/attributes.js';
import {RecognitionSelectEvent} from './base/events.js';
import {historyStyle} from './base/history-style.js';
import {PartsElement} from './base/parts-element.js';
import {partsStyle} from './base/parts-style.js';
import {baseStyle} from './base/style.js';
import {renderControls} from './timeline/controls.js';
import {renderList} from './timeline/list.js';
import {renderOverview} from './timeline/overview.js';
import {provide} from './timeline/provide.js';
import type {Search} from '../render/events/search.js';
import {timelineStyle} from './timeline/style.js';

/** Where it is no code of a state or organisation, it is the id of a person or office. */
const isCode = (party: string) => /^[A-Z]/.test(party);

/**
 * What happened, when? All events up to the day shown, by year and month, to search and to narrow by kind, state and year;
 * each opens to its text, who acted, and its sources. A day is never said more precisely than it is known.
 *
 * @tag engagement-timeline
 * @summary Events of recognition and engagement by year, with who acted and the sources of each.
 * @fires {RecognitionSelectEvent} recognition-select - The reader chose whose events are shown.
 * @fires {RecognitionReadyEvent} recognition-ready - The element shows its answer.
 * @fires {RecognitionErrorEvent} recognition-error - Texts and sources could not be loaded.
 * @slot - What is shown where the element cannot run: text, a link, a table.
 * @csspart root - Everything the element draws.
 * @csspart heading - The heading.
 * @csspart lead - The sentence that sums the answer up.
 * @csspart overview - The years with their months.
 * @csspart list - The events.
 * @csspart card - What is known of an event that is open.
 * @csspart day - The day control.
 * @csspart table - A table of the answer.
 * @csspart menu - Downloads and citation.
 * @csspart sources - A list of sources.
 * @csspart source-note - The day of the data and their licence.
 * @cssproperty --recognition-accent - Colour of signs, columns, links, focus and what is open.
 * @cssproperty --recognition-line - Colour of thin lines and borders.
 * @cssproperty --recognition-surface - Ground of the menu, the day control and lists of choices.
 */
export class EngagementTimeline extends PartsElement<typeof import('./timeline/later.js')> {
  static override styles = [baseStyle, partsStyle, historyStyle, timelineStyle];

  /** Id of the event that is open: `ev-2025-07-03-russia`. */
  @property({reflect: true}) event = '';

  /** Code of a state or of an organisation: only what concerns it, or what it did, is shown. */
  @property({reflect: true}) state = '';

  /** Kinds of event that are shown, parted by spaces: `recognition`, `visit` and others; all where it is empty. */
  @property() kind = '';

  /** The year that is shown alone: `2025`; all where it is empty. */
  @property() year = '';

  /** What is searched for. */
  @property() query = '';

  /** `newest` first, or `oldest`. */
  @property() order = '';

  /** Has time run from right to left in Dari and Pashto; without it, it runs from left to right in every language. */
  @property({type: Boolean}) mirror = false;

  /** Follows and sets the page's address: `#ev-2025-07-03-russia` opens that event. */
  @property({type: Boolean, attribute: 'deep-link'}) deepLink = false;

  protected readonly provide = provide;
  protected readonly pictureView = 'timeline';

  /** What marks in a text what was searched for. */
  private search: Search | undefined;
  /** Whether what is shown has been narrowed and is yet to be said. */
  private unsaid = false;
  /** The event that the address or a sign led to, until it is in sight. */
  private sought = '';

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.handleAddress);
    this.handleAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.handleAddress);
  }

  private readonly handleAddress = (): void => {
    const id = location.hash.slice(1);
    if (this.deepLink && bundledEvents().some((event) => event.id === id)) this.handleSought(id);
  };

  private handleSought(id: string): void {
    this.event = this.sought = id;
  }

  protected override ask(told: <T>(records: T) => T): Answer {
    return engagementTimeline(this.facts, {events: told(bundledEvents())}, this.shownDay, {
      ...this.wanted,
      year: this.shownYear,
      order: this.order,
    });
  }

  /** What narrows the events, but for the year. */
  private get wanted(): TimelineOptions {
    const kinds = this.kind
      .split(/\s+/)
      .filter((each) =>
        accepted(
          this,
          'kind',
          each,
          (known) => (EVENT_KINDS as readonly string[]).includes(known),
          EVENT_KINDS.join(', '),
        ),
      ) as EventKind[];
    return {state: this.actor || undefined, kinds, found: this.found};
  }

  /** What the search found; nothing where nothing is searched for, or texts have not come. */
  private get found(): ReadonlySet<string> | undefined {
    const {told, query, voice} = this;
    this.search = undefined;
    if (!told || !query.trim()) return undefined;
    const {later, details} = told;
    const {found, search} = later.searchEvents(later.elementVoice(voice, details), query, bundledEvents());
    this.search = search;
    return found;
  }

  protected override sentences(answer: Answer) {
    return {question: question(this.voice, answer), lead: lead(this.voice, answer)};
  }

  protected override pictureLabel(): string {
    return this.voice.msg('Timeline', {id: 'timeline.view'});
  }

  /** States and organisations of any event, by name. */
  private get actors(): string[] {
    const compare = compareIn(this.language);
    const all = bundledEvents().flatMap(({states, parties}) => [...states, ...parties.filter(isCode)]);
    return [...new Set(all)].sort((a, b) => compare(this.voice.name(a), this.voice.name(b)));
  }

  private get actor(): string {
    const known = this.actors;
    // In a context a state may be chosen that no event concerns.
    if (this.shared && !known.includes(this.state)) return '';
    return accepted(this, 'state', this.state, (id) => known.includes(id), known.join(', ')) ?? '';
  }

  private get years(): string[] {
    return yearsOf(bundledEvents(), this.facts.day);
  }

  private get shownYear(): string {
    return oneOf(this, 'year', this.year, this.years, '');
  }

  private get open(): string {
    const known = bundledEvents();
    const allowed = `the id of an event in the data, such as ${known[0]?.id}`;
    return accepted(this, 'event', this.event, (own) => known.some(({id}) => id === own), allowed) ?? '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if ((this.open || this.query.trim()) && !this.detailsMissing) void this.wantDetails();
    if (this.unsaid) this.announcement = this.sentences(this.shownAnswer).lead;
    this.unsaid = false;
  }

  /** Shows what the reader chose, and has it said. */
  private narrow(choice: Partial<Pick<this, 'state' | 'kind' | 'year' | 'query'>>): void {
    Object.assign(this, choice);
    this.unsaid = true;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const item = this.sought && this.renderRoot.querySelector(`[data-record="${this.sought}"]`);
    if (!item) return;
    this.sought = '';
    item.scrollIntoView({block: 'nearest'});
  }

  private handleToggle(id: string): void {
    this.event = id === this.open ? '' : id;
    if (this.deepLink) setAddress(this.event);
  }

  protected override renderControls(): TemplateResult | typeof nothing {
    if (!this.shows('finder')) return nothing;
    const {voice, actor, actors, kind} = this;
    const {msg} = voice;
    const kinds = EVENT_KINDS.map((each) => [each, eventKindLabel(voice, each)] as const);
    return renderControls(voice, this.query, this.handleNear, (query) => this.narrow({query}), [
      {
        label: msg('Kind', {id: 'timeline.kind'}),
        value: kind,
        options: [
          ['', msg('All kinds', {id: 'timeline.kind.all'})],
          ...kinds,
          // Several, which the page asked for.
          ...(/\s/.test(kind)
            ? [
                [
                  kind,
                  kinds
                    .filter(([each]) => kind.includes(each))
                    .map(([, label]) => label)
                    .join(' + '),
                ] as const,
              ]
            : []),
        ],
        handle: (kind) => this.narrow({kind}),
      },
      {
        label: msg('State or organisation', {id: 'timeline.state'}),
        value: actor,
        options: [
          ['', msg('All', {id: 'timeline.state.all', desc: 'States and organisations'})],
          ...actors.map((id) => [id, voice.name(id)] as const),
        ],
        handle: (state) => {
          this.narrow({state});
          this.dispatchEvent(new RecognitionSelectEvent(state));
        },
      },
      {
        label: msg('Order', {id: 'timeline.order'}),
        value: this.shownOrder,
        options: [
          ['newest', msg('Newest first', {id: 'timeline.order.newest'})],
          ['oldest', msg('Oldest first', {id: 'timeline.order.oldest'})],
        ],
        handle: (order) => (this.order = order),
      },
    ]);
  }

  private get shownOrder(): string {
    return oneOf(this, 'order', this.order, ['newest', 'oldest'], 'newest');
  }

  protected override renderPicture(answer: Answer): TemplateResult {
    const {voice, open, shownYear, years, shownDay} = this;
    const events = new Map(bundledEvents().map((event) => [event.id, event]));
    const eventsOf = ({tables}: Answer) => tables[0]!.rows.map(({id}) => events.get(id)!);
    const shown = eventsOf(answer);
    const {count, total} = answer.counts;
    // Here time runs as it did; the list is turned round below.
    if (this.order === 'newest') shown.reverse();
    const ofAllYears = shownYear
      ? eventsOf(engagementTimeline(this.facts, {events: bundledEvents()}, shownDay, this.wanted))
      : shown;
    return html`${this.query.trim() && !this.told ? this.renderWaiting() : nothing}
    ${renderOverview(voice, {
      years: countsByYear(years, ofAllYears),
      year: shownYear,
      events: shown,
      months: this.localize.language!.dates.gregorian.months.split('|'),
      mirrored: this.mirror,
      handleYear: (year) => this.narrow({year}),
      handleEvent: (id) => this.handleSought(id),
    })}
    ${
      count === total
        ? nothing
        : html`<button @click=${() => this.narrow({state: this.state, kind: '', year: '', query: ''})}>
            ${voice.msg('Show all events', {id: 'timeline.reset'})}
          </button>`
    }
    ${shown.length === 0 ? html`<p>${voice.msg('No event on record fits this choice.', {id: 'timeline.none'})}</p>` : nothing}
    ${renderList(voice, {
      events: this.shownOrder === 'newest' ? shown.reverse() : shown,
      day: shownDay,
      mark: (text) => this.search?.mark(text) ?? [{text, found: false}],
      open,
      beneath: (event) =>
        event.id === open || (this.printing && this.told)
          ? html`<div class="card" part="card">${this.renderOpen(event)}</div>`
          : nothing,
      handleToggle: (id) => this.handleToggle(id),
    })}`;
  }

  private renderOpen(event: EngagementEvent): TemplateResult {
    const {told, voice, search} = this;
    if (!told) return this.renderWaiting();
    const {later, details} = told;
    return later.renderEvent(
      {html, nothing},
      later.elementVoice(voice, details),
      details,
      event,
      (text) => search?.mark(text) ?? [{text, found: false}],
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'engagement-timeline': EngagementTimeline;
  }
}
