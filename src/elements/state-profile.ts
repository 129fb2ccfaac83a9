import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Answer} from '../model/answers/answer.js';
import {statesOnRecord, stateProfile} from '../model/answers/state-profile.js';
import {bundledProfile} from '../model/bundled-profile.js';
import {
  placesIn,
  placesOnRecord,
  stateProfile as profileOf,
  type ProfileParts,
  type StateProfile as Profile,
} from '../model/state-profile.js';
import {lead, question} from '../render/sentences/state-profile.js';
import {accepted} from './base/attributes.js';
import {RecognitionSelectEvent} from './base/events.js';
import {historyStyle} from './base/history-style.js';
import {PartsElement, type Told} from './base/parts-element.js';
import {partsStyle} from './base/parts-style.js';
import {baseStyle} from './base/style.js';
import {renderSwatch} from './ladder/swatch.js';
import {renderMark} from './leverage/mark.js';
import {PlaceList, renderFinder} from './map/finder.js';
import {POSITION_COLOURS} from '../render/signs.js';
import {toneColours} from './map/tone-colours.js';
import {obstaclesStyle} from './obstacles/style.js';
import type {Item} from './profile/opened.js';
import {renderFacts, renderPosition} from './profile/position.js';
import {provide} from './profile/provide.js';
import {sectionsOf, type Section} from './profile/sections.js';
import {profileStyle} from './profile/style.js';

type Later = typeof import('./profile/later.js');

/** What stands in the place of a record's id for the history of the position, which is open from the beginning. */
const POSITION = 'position';

/** What our events, interests and the like say of another authority than ours. */
const NOTHING: ProfileParts = {
  actors: [],
  claims: [],
  events: [],
  interests: [],
  leverage: [],
  obstacles: [],
};

/**
 * Everything on record about one state or organisation, up to the day shown: its position and how that changed, Afghan
 * missions there and its own in Afghanistan, events, interests, how much each bargaining chip weighs with it, the
 * obstacles that it names and what it claimed. Each opens to its notes and sources. Without a state it asks for one; in a
 * `<recognition-context>` it follows the selection.
 *
 * @tag state-profile
 * @summary All that is on record about one state: position, missions both ways, events, interests.
 * @fires {RecognitionSelectEvent} recognition-select - The reader chose a state or organisation.
 * @fires {RecognitionReadyEvent} recognition-ready - The element shows its answer.
 * @fires {RecognitionErrorEvent} recognition-error - Notes and sources could not be loaded, or data of your own have faults.
 * @slot - What is shown where the element cannot run: text, a link, a table.
 * @csspart root - Everything the element draws.
 * @csspart heading - The heading.
 * @csspart lead - The sentence that sums the answer up.
 * @csspart profile - All sections.
 * @csspart position - The position from the first day of the data to the day shown.
 * @csspart card - What is known of a record that is open.
 * @csspart day - The day control.
 * @csspart table - A table of the answer.
 * @csspart menu - Downloads and citation.
 * @csspart sources - A list of sources.
 * @csspart source-note - The day of the data and their licence.
 * @cssproperty --recognition-accent - Colour of links, focus and what is open.
 * @cssproperty --recognition-line - Colour of thin lines and borders.
 * @cssproperty --recognition-surface - Ground of the menu and lists of choices.
 * @cssproperty --recognition-full - Colour of: recognised; decisive.
 * @cssproperty --recognition-high - Colour of: ambassador accepted; strong.
 * @cssproperty --recognition-mid - Colour of: chargé d'affaires accepted; moderate.
 * @cssproperty --recognition-low - Colour of: consular or technical ties; weak.
 * @cssproperty --recognition-faint - Colour of: talks only.
 * @cssproperty --recognition-none - Colour of: no known contact.
 * @cssproperty --recognition-refused - Colour of: declines recognition.
 * @cssproperty --recognition-contested - Colour of: contested.
 * @cssproperty --recognition-unknown - Colour of: unknown.
 */
export class StateProfile extends PartsElement<Later> {
  static override styles = [
    baseStyle,
    toneColours(POSITION_COLOURS),
    partsStyle,
    historyStyle,
    obstaclesStyle,
    profileStyle,
  ];

  /** Code of the state (ISO 3166-1 alpha-2) or letters of the organisation: `UZ`, `EU`. */
  @property({reflect: true}) state = '';

  /** Ids of the records that are open. */
  @state() private opened: ReadonlySet<string> = new Set([POSITION]);

  private readonly list = new PlaceList();
  /** Whether the reader has chosen a state and is yet to be told of it. */
  private unsaid = false;

  protected readonly provide = provide;
  protected readonly pictureView = 'profile';

  private get parts(): ProfileParts {
    return this.facts.subject === this.ours().subject ? bundledProfile() : NOTHING;
  }

  private get selected(): string {
    const known = placesIn(this.facts);
    // In a context a land may be chosen that is no state.
    if (this.shared && !known.includes(this.state)) return '';
    return accepted(this, 'state', this.state, (id) => known.includes(id), known.join(', ')) ?? '';
  }

  /** States and organisations to choose among; the chosen one is there even where nothing is on record. */
  private get onRecord(): string[] {
    return placesOnRecord(this.facts, this.parts);
  }

  protected override ask(told: <T>(records: T) => T): Answer {
    const {facts, parts, shownDay, selected} = this;
    return selected
      ? stateProfile(facts, told(parts), shownDay, selected)
      : statesOnRecord(facts, parts, shownDay);
  }

  protected override sentences(answer: Answer) {
    const {voice, selected, facts} = this;
    const {msg} = voice;
    const asked = question(voice, answer);
    if (selected && !this.onRecord.includes(selected))
      return {
        question: asked,
        lead: msg('There is no record of this place in the data.', {id: 'card.empty'}),
      };
    if (!selected || facts.subject === this.ours().subject)
      return {question: asked, lead: lead(voice, answer)};
    // Ours would speak of Afghan missions.
    const stands = msg('On {day}: {status}.', {id: 'profile.lead.own'});
    return {
      question: asked,
      lead: voice.say(stands, {
        day: voice.date(answer.day, 'long'),
        status: voice.status(answer.variant ?? ''),
      }),
    };
  }

  protected override pictureLabel(): string {
    return this.voice.msg('Profile', {id: 'profile.view', desc: 'All that is on record about one state'});
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('state')) this.opened = new Set([POSITION]);
    super.willUpdate(changed);
    if (this.selected && !this.detailsMissing) void this.wantDetails();
    if (this.unsaid) this.announcement = this.summary();
    this.unsaid = false;
  }

  private handleSelect(place: string): void {
    this.state = place;
    this.unsaid = true;
    this.dispatchEvent(new RecognitionSelectEvent(place));
  }

  private handleToggle(id: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(id)) opened.add(id);
    this.opened = opened;
  }

  protected override renderControls(): TemplateResult | typeof nothing {
    if (!this.shows('finder')) return nothing;
    const {selected, onRecord, facts} = this;
    return html`<div class="finders">
      ${renderFinder(this.voice, this.list, {
        places: selected ? [...new Set([...onRecord, selected])] : onRecord,
        organisations: facts.organisations,
        selected,
        handleChoose: (place) => this.handleSelect(place),
      })}
    </div>`;
  }

  protected override renderPicture(): TemplateResult {
    const {selected, facts, parts, shownDay, voice} = this;
    const {msg} = voice;
    if (!selected) {
      return html`<p class="hint">
        ${msg(
          'Choose a state or organisation to see its position, missions, events and interests, each with its sources.',
          {id: 'profile.choose'},
        )}
      </p>`;
    }
    const profile = profileOf(facts, parts, selected, shownDay);
    const sections = sectionsOf(voice, profile);
    const {told} = this;
    const isBeside = ({id}: Section) => id !== 'missions' && id !== 'kabul';
    const render = (own: readonly Section[]) => own.map((each) => this.renderSection(each, profile, told));
    const beside = sections.filter(isBeside);
    return html`<div class="profile" part="profile">
        <div>
          ${facts.positions.has(selected) ? this.renderPositionSection(profile, told) : nothing}
          ${render(sections.filter((each) => !isBeside(each)))}
        </div>
        ${beside.length > 0 ? html`<div>${render(beside)}</div>` : nothing}
      </div>
      ${told ? nothing : this.renderWaiting()}`;
  }

  private tellerOf({later, details}: Told<Later>) {
    return later.elementVoice(this.voice, details);
  }

  private isOpen(id: string): boolean {
    return this.opened.has(id) || this.printing;
  }

  private renderPositionSection(profile: Profile, told: Told<Later> | undefined): TemplateResult {
    const {voice, facts} = this;
    const {msg} = voice;
    const statements = facts.positions.get(profile.place) ?? [];
    return html`<section data-section="position">
      <h3 class="group">${msg('Position', {id: 'profile.position'})}</h3>
      ${renderPosition(voice, profile, facts)}
      ${
        told
          ? html`<ol class="openings">
              ${this.renderItem({
                id: POSITION,
                name: msg('Position, as stated over time', {id: 'card.position'}),
                facts: [],
                tell: () =>
                  told.later.renderStanding(
                    {html, nothing},
                    voice,
                    told.details,
                    statements,
                    profile.position,
                  ),
              })}
            </ol>`
          : nothing
      }
    </section>`;
  }

  private renderSection(
    {id, heading, count}: Section,
    profile: Profile,
    told: Told<Later> | undefined,
  ): TemplateResult {
    const {voice} = this;
    const items = told?.later.itemsOf({html, nothing}, this.tellerOf(told), told.details, profile, id) ?? [];
    return html`<section data-section=${id}>
      <h3 class="group">${heading} <bdi class="count">${voice.number(count)}</bdi></h3>
      ${id === 'interests' || id === 'leverage' ? this.renderActors(profile, told) : nothing}
      <ol class="openings">
        ${items.map((item) => this.renderItem(item))}
      </ol>
    </section>`;
  }

  /** Interests and weights can be of several states together, which is said. */
  private renderActors({actors}: Profile, told: Told<Later> | undefined): TemplateResult | typeof nothing {
    const {voice} = this;
    const several = actors.filter(({states}) => states.length > 1);
    if (!told || several.length === 0) return nothing;
    const said = voice.msg('Recorded for a group of states to which it belongs: {actor}.', {
      id: 'profile.actor',
    });
    const teller = this.tellerOf(told);
    return html`${several.map(
      ({id}) => html`<p class="fine">${voice.say(said, {actor: teller.name(id)})}</p>`,
    )}`;
  }

  private renderItem({id, name, facts, status, weight, tell}: Item): TemplateResult {
    const isOpen = this.isOpen(id);
    return html`<li data-record=${id}>
      <h4>
        <button class="link opener" aria-expanded=${isOpen} @click=${() => this.handleToggle(id)}>
          ${name}
        </button>
      </h4>
      ${
        facts.length > 0
          ? html`<div class="glance">
              ${status ? renderSwatch(status) : nothing}${weight ? renderMark(...weight) : nothing}
              ${renderFacts(facts)}
            </div>`
          : nothing
      }
      ${isOpen ? html`<div class="card" part="card">${tell()}</div>` : nothing}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'state-profile': StateProfile;
  }
}
