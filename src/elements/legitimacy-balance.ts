import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Answer} from '../model/answers/answer.js';
import {legitimacyBalance} from '../model/answers/legitimacy-balance.js';
import {balanceOn, type Balance} from '../model/balance.js';
import {bundledBalance} from '../model/bundled-balance.js';
import {lead, question} from '../render/sentences/legitimacy-balance.js';
import {balanceStyle} from './balance/style.js';
import {provide} from './balance/provide.js';
import {renderWeights} from './balance/weights.js';
import {accepted} from './base/attributes.js';
import type {LitParts} from './base/history.js';
import {historyStyle} from './base/history-style.js';
import {PartsElement} from './base/parts-element.js';
import {partsStyle} from './base/parts-style.js';
import {baseStyle} from './base/style.js';
import {renderMark} from './leverage/mark.js';
import {renderCritics} from './obstacles/critics.js';
import {obstaclesStyle} from './obstacles/style.js';

/** A side of the balance; its items are what the attribute of that name opens. */
type Side = 'chip' | 'obstacle';

/**
 * Bargaining chips and what stands in the way, facing each other: of each chip with how many it weighs how much, of each
 * obstacle with how many it is a condition and how many only criticise. Each opens in place to its evidence. The two
 * sides are of different kinds, so neither is summed up; what the author of the article judges of them stands below, as
 * the author's.
 *
 * @tag legitimacy-balance
 * @summary Bargaining chips and obstacles facing each other, each opening to its evidence.
 * @fires {RecognitionReadyEvent} recognition-ready - The element shows its answer.
 * @fires {RecognitionErrorEvent} recognition-error - Notes and sources could not be loaded.
 * @slot - What is shown where the element cannot run: text, a link, a table.
 * @csspart root - Everything the element draws.
 * @csspart heading - The heading.
 * @csspart lead - The sentence that sums the answer up.
 * @csspart chips - The side of the bargaining chips.
 * @csspart obstacles - The side of the obstacles.
 * @csspart legend - What the marks of a side say.
 * @csspart card - What is known of a chip or obstacle that is open.
 * @csspart judgement - What the author of the article judges.
 * @csspart day - The day control.
 * @csspart table - A table of the answer.
 * @csspart menu - Downloads and citation.
 * @csspart sources - A list of sources.
 * @csspart source-note - The day of the data and their licence.
 * @cssproperty --recognition-accent - Colour of links, focus and what is open.
 * @cssproperty --recognition-line - Colour of thin lines and borders.
 * @cssproperty --recognition-surface - Ground of the menu.
 * @cssproperty --recognition-full - Colour of: decisive.
 * @cssproperty --recognition-high - Colour of: strong.
 * @cssproperty --recognition-mid - Colour of: moderate.
 * @cssproperty --recognition-low - Colour of: weak.
 */
export class LegitimacyBalance extends PartsElement<typeof import('./balance/later.js')> {
  static override styles = [baseStyle, partsStyle, historyStyle, obstaclesStyle, balanceStyle];

  /** Id of the chip that is open: `isis-k`. */
  @property({reflect: true}) chip = '';

  /** Id of the obstacle that is open: `obs-women`. */
  @property({reflect: true}) obstacle = '';

  /** Whether all judgements of the article are shown, with their source. */
  @state() private allJudged = false;

  protected readonly provide = provide;
  protected readonly pictureView = 'sides';

  protected override ask(told: <T>(records: T) => T): Answer {
    return legitimacyBalance(this.facts, told(bundledBalance()), this.shownDay);
  }

  protected override sentences(answer: Answer) {
    return {question: question(this.voice), lead: lead(this.voice, answer)};
  }

  protected override pictureLabel(): string {
    return this.voice.msg('Side by side', {id: 'balance.view'});
  }

  private openOn(side: Side): string {
    const {chips, obstacles} = bundledBalance();
    const known = (side === 'chip' ? chips : obstacles).map(({id}) => id);
    return accepted(this, side, this[side], (id) => known.includes(id), known.join(', ')) ?? '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const isOpen = this.openOn('chip') || this.openOn('obstacle') || this.allJudged;
    if (isOpen && !this.detailsMissing) void this.wantDetails();
  }

  private handleToggle(side: Side, id: string): void {
    this[side] = id === this.openOn(side) ? '' : id;
  }

  protected override renderPicture(): TemplateResult {
    const {voice, told} = this;
    const {msg} = voice;
    const lit: LitParts = {html, nothing};
    const {chips, obstacles, judgements} = balanceOn(bundledBalance(), this.shownDay, this.facts.day);
    return html`<div class="sides">
        ${this.renderSide(
          'chip',
          msg('Bargaining chips', {id: 'balance.chips'}),
          msg('A mark for each actor; the larger, the more a chip weighs with it.', {
            id: 'balance.legend.chips',
          }),
          chips.map((each) => ({
            id: each.chip.id,
            glance: renderWeights(voice, each),
            renderOpen: () =>
              told && told.later.renderChip(lit, renderMark, this.teller(told), told.details, each),
          })),
        )}
        ${this.renderSide(
          'obstacle',
          msg('What stands in the way', {id: 'balance.obstacles'}),
          msg('A mark for each state or organisation; full where it makes a condition.', {
            id: 'balance.legend.obstacles',
          }),
          obstacles.map((each) => ({
            id: each.obstacle.id,
            glance: renderCritics(voice, each, false),
            renderOpen: () => told && told.later.renderObstacle(lit, this.teller(told), told.details, each),
          })),
        )}
      </div>
      ${judgements.length > 0 ? this.renderJudgements(judgements) : nothing}`;
  }

  private teller({later, details}: NonNullable<typeof this.told>) {
    return later.elementVoice(this.voice, details);
  }

  private renderSide(
    side: Side,
    heading: string,
    legend: string,
    items: readonly {
      readonly id: string;
      readonly glance: TemplateResult;
      readonly renderOpen: () => TemplateResult | undefined;
    }[],
  ): TemplateResult {
    const {voice} = this;
    const open = this.openOn(side);
    return html`<section part="${side}s" data-side=${side}>
      <h3 class="group">${heading} <bdi class="count">${voice.number(items.length)}</bdi></h3>
      ${this.shows('legend') ? html`<p class="fine" part="legend">${legend}</p>` : nothing}
      <ol class="openings">
        ${items.map(
          ({id, glance, renderOpen}) =>
            html`<li data-record=${id}>
              <h4>
                <button
                  class="link opener"
                  aria-expanded=${id === open}
                  @click=${() => this.handleToggle(side, id)}
                >
                  ${voice.name(id)}
                </button>
              </h4>
              ${glance}
              ${
                id === open || (this.printing && this.told)
                  ? html`<div class="card" part="card">${renderOpen() ?? this.renderWaiting()}</div>`
                  : nothing
              }
            </li>`,
        )}
      </ol>
    </section>`;
  }

  /** What the author of the article judges: the conclusion at once, all of it with its source when it is asked for. */
  private renderJudgements(judgements: Balance['judgements']): TemplateResult {
    const {voice, told} = this;
    const {msg} = voice;
    const all = this.allJudged || this.printing;
    const [first] = judgements;
    return html`<figure part="judgement">
      <figcaption>
        <h3>${msg('What the author of the article judges', {id: 'balance.judged'})}</h3>
        <p class="fine">
          ${voice.say(
            msg('{name}, {day}. The author’s view, told in our words; it is not a view of this project.', {
              id: 'balance.author',
            }),
            {name: voice.name(first?.author ?? ''), day: voice.date(first?.date ?? '', 'long')},
          )}
        </p>
      </figcaption>
      ${
        all && told
          ? told.later.renderJudgements({html, nothing}, this.teller(told), told.details, judgements)
          : html`<blockquote>
              ${judgements
                .filter(({concludes}) => concludes)
                .map(({id}) => html`<p data-record=${id}>${voice.name(id)}</p>`)}
            </blockquote>`
      }
      ${this.allJudged && !told ? this.renderWaiting() : nothing}
      <button aria-expanded=${this.allJudged} @click=${() => (this.allJudged = !this.allJudged)}>
        ${voice.say(msg('All {count} judgements of the article, with the source', {id: 'balance.all'}), {
          count: voice.number(judgements.length),
        })}
      </button>
    </figure>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'legitimacy-balance': LegitimacyBalance;
  }
}
