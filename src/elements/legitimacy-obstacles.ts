import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {compareIn} from '../i18n/order.js';
import type {Answer} from '../model/answers/answer.js';
import {legitimacyObstacles} from '../model/answers/legitimacy-obstacles.js';
import {bundledObstacles} from '../model/bundled-obstacles.js';
import {criticsOf, isNamedBy, mostNamedFirst, obstaclesOn, type ObstacleOn} from '../model/obstacles.js';
import {lead, question} from '../render/sentences/legitimacy-obstacles.js';
import {accepted} from './base/attributes.js';
import {RecognitionSelectEvent} from './base/events.js';
import {historyStyle} from './base/history-style.js';
import {PartsElement} from './base/parts-element.js';
import {partsStyle} from './base/parts-style.js';
import {baseStyle} from './base/style.js';
import {renderCritics} from './obstacles/critics.js';
import {provide} from './obstacles/provide.js';
import {obstaclesStyle} from './obstacles/style.js';

/**
 * What stands in the way of legitimacy, with what evidence, and who makes it a condition or only criticises? A list of
 * obstacles, up to the day shown: first those that are a condition, with those who make it one, then those that are only
 * criticised. Each opens to its evidence and to what was said of it, with sources.
 *
 * @tag legitimacy-obstacles
 * @summary Twelve obstacles to legitimacy with dated evidence, who makes each a condition and who only criticises.
 * @fires {RecognitionSelectEvent} recognition-select - The reader chose whose conditions are shown.
 * @fires {RecognitionReadyEvent} recognition-ready - The element shows its answer.
 * @fires {RecognitionErrorEvent} recognition-error - Notes and sources could not be loaded.
 * @slot - What is shown where the element cannot run: text, a link, a table.
 * @csspart root - Everything the element draws.
 * @csspart heading - The heading.
 * @csspart lead - The sentence that sums the answer up.
 * @csspart list - The list of obstacles.
 * @csspart card - What is known of an obstacle that is open.
 * @csspart day - The day control.
 * @csspart table - A table of the answer.
 * @csspart menu - Downloads and citation.
 * @csspart sources - A list of sources.
 * @csspart source-note - The day of the data and their licence.
 * @cssproperty --recognition-accent - Colour of links, focus and what is open.
 * @cssproperty --recognition-line - Colour of thin lines and borders.
 * @cssproperty --recognition-surface - Ground of the menu and lists of choices.
 */
export class LegitimacyObstacles extends PartsElement<typeof import('./obstacles/later.js')> {
  static override styles = [baseStyle, partsStyle, historyStyle, obstaclesStyle];

  /** Id of the obstacle that is open: `obs-women`. */
  @property({reflect: true}) obstacle = '';

  /** Code of a state or id of an organisation: only what it makes a condition or criticises is shown. */
  @property({reflect: true}) state = '';

  protected readonly provide = provide;
  protected readonly pictureView = 'list';

  protected override ask(told: <T>(records: T) => T): Answer {
    return legitimacyObstacles(this.facts, {obstacles: told(bundledObstacles())}, this.shownDay, this.actor);
  }

  protected override sentences(answer: Answer) {
    return {question: question(this.voice), lead: lead(this.voice, answer)};
  }

  protected override pictureLabel(): string {
    return this.voice.msg('List', {id: 'obstacles.view'});
  }

  private get all(): ObstacleOn[] {
    return mostNamedFirst(obstaclesOn(bundledObstacles(), this.shownDay, this.facts.day));
  }

  /** Whoever speaks of an obstacle, by name. */
  private get actors(): string[] {
    const compare = compareIn(this.language);
    const all = bundledObstacles().flatMap(({citedBy}) => citedBy.map(({actor}) => actor));
    return [...new Set(all)].sort((a, b) => compare(this.voice.name(a), this.voice.name(b)));
  }

  private get actor(): string {
    const known = this.actors;
    // In a context a state may be chosen that speaks of none.
    if (this.shared && !known.includes(this.state)) return '';
    return accepted(this, 'state', this.state, (id) => known.includes(id), known.join(', ')) ?? '';
  }

  private get open(): string {
    const known = bundledObstacles().map(({id}) => id);
    return accepted(this, 'obstacle', this.obstacle, (id) => known.includes(id), known.join(', ')) ?? '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.open && !this.detailsMissing) void this.wantDetails();
  }

  private handleToggle(id: string): void {
    this.obstacle = id === this.open ? '' : id;
  }

  private handleActor(event: Event): void {
    this.state = (event.target as HTMLSelectElement).value;
    this.dispatchEvent(new RecognitionSelectEvent(this.state));
  }

  protected override renderControls(): TemplateResult | typeof nothing {
    if (!this.shows('finder')) return nothing;
    const {voice, actor, actors} = this;
    return html`<div class="finders">
      <label class="finder">
        <span>${voice.msg('Who speaks of it', {id: 'obstacles.actor'})}</span>
        <select @change=${this.handleActor}>
          ${['', ...actors].map(
            (id) =>
              html`<option value=${id} .selected=${id === actor}>
                ${id ? voice.name(id) : voice.msg('All states and organisations', {id: 'obstacles.actor.all'})}
              </option>`,
          )}
        </select>
      </label>
    </div>`;
  }

  protected override renderPicture(): TemplateResult {
    const {actor, all, voice} = this;
    const {msg} = voice;
    const shown = all
      .filter((each) => !actor || isNamedBy(each, actor))
      .map((each) => ({each, ...criticsOf(each)}));
    const groups = [
      {
        id: 'condition',
        label: msg('Named as a condition', {id: 'obstacles.group.condition'}),
        own: shown.filter(({demanding}) => demanding.length > 0),
      },
      {
        id: 'criticism',
        label: msg('Only criticised', {id: 'obstacles.group.criticism'}),
        own: shown.filter(({demanding, criticising}) => demanding.length === 0 && criticising.length > 0),
      },
      {
        id: 'none',
        label: msg('Named by no state or organisation on record', {id: 'obstacles.group.none'}),
        own: shown.filter(({demanding, criticising}) => demanding.length + criticising.length === 0),
      },
    ];
    return html`<div part="list">
      ${groups.map(({id, label, own}) =>
        own.length === 0
          ? nothing
          : html`<section data-group=${id}>
              <h3 class="group">${label} <bdi class="count">${voice.number(own.length)}</bdi></h3>
              <ol class="openings">
                ${own.map(({each}) => this.renderItem(each))}
              </ol>
            </section>`,
      )}
    </div>`;
  }

  private renderItem(each: ObstacleOn): TemplateResult {
    const {open, voice} = this;
    const {id} = each.obstacle;
    const evidence = voice.msg('Evidence: {count}', {id: 'obstacles.evidence.count'});
    return html`<li data-record=${id}>
      <div class="head">
        <h4>
          <button class="link opener" aria-expanded=${id === open} @click=${() => this.handleToggle(id)}>
            ${voice.name(id)}
          </button>
        </h4>
        <span class="fine">${voice.say(evidence, {count: voice.number(each.evidence.length)})}</span>
      </div>
      ${renderCritics(voice, each, true)}
      ${
        id === open || (this.printing && this.told)
          ? html`<div class="card" part="card">${this.renderOpen(each)}</div>`
          : nothing
      }
    </li>`;
  }

  private renderOpen(each: ObstacleOn): TemplateResult {
    const {told, voice} = this;
    if (!told) return this.renderWaiting();
    const {later, details} = told;
    return later.renderObstacle({html, nothing}, later.elementVoice(voice, details), details, each);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'legitimacy-obstacles': LegitimacyObstacles;
  }
}
