import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {isDay} from '../i18n/days.js';
import type {Answer} from '../model/answers/answer.js';
import {isolationFigures} from '../model/answers/isolation-figures.js';
import {bundledFigures} from '../model/bundled-figures.js';
import type {Day} from '../model/day.js';
import {changeSince, figuresOn, type FigureOn} from '../model/figures.js';
import {lead, question} from '../render/sentences/isolation-figures.js';
import {accepted, oneOf} from './base/attributes.js';
import {historyStyle} from './base/history-style.js';
import {PartsElement} from './base/parts-element.js';
import {partsStyle} from './base/parts-style.js';
import {baseStyle} from './base/style.js';
import {provide} from './figures/provide.js';
import {figuresStyle} from './figures/style.js';
import {changeWords, figureDay, figureWords, oneFigure} from '../render/figure-words.js';

/**
 * The key figures, each with what it counts, its day and its sources. Where our own records count the same thing, their
 * count of the day shown stands first, beside the number that sources gave. With `figure` one of them stands in a
 * sentence of the page, without heading or menu, and opens to a note.
 *
 * @tag isolation-figures
 * @summary Key figures with unit, day and sources; one alone inside a sentence.
 * @fires {RecognitionReadyEvent} recognition-ready - The element shows its answer.
 * @fires {RecognitionErrorEvent} recognition-error - Notes and sources could not be loaded.
 * @slot - What is shown where the element cannot run: text, a link, a table.
 * @csspart root - Everything the element draws.
 * @csspart heading - The heading.
 * @csspart lead - The sentence that sums the answer up.
 * @csspart list - The cards.
 * @csspart figure - The number with what it counts.
 * @csspart card - What is known of a figure that is open.
 * @csspart day - The day control.
 * @csspart table - A table of the answer.
 * @csspart menu - Downloads and citation.
 * @csspart sources - A list of sources.
 * @csspart source-note - The day of the data and their licence.
 * @cssproperty --recognition-font - Font of all text; by default the page's. In a sentence it is the sentence's, in every language.
 * @cssproperty --recognition-accent - Colour of links, focus and what is open.
 * @cssproperty --recognition-line - Colour of thin lines and borders.
 * @cssproperty --recognition-surface - Ground of the menu and of the note of a figure in a sentence.
 */
export class IsolationFigures extends PartsElement<typeof import('./figures/later.js')> {
  static override styles = [baseStyle, partsStyle, historyStyle, figuresStyle];

  /** Which figures are shown: `headline` or `all`. */
  @property({reflect: true}) figures = '';

  /** Id of the only figure that is shown, in a sentence of the page: `fig-icc-warrants`. */
  @property({reflect: true}) figure = '';

  /** Leaves out of a sentence the words for what is counted, where the sentence says them itself. */
  @property({type: Boolean}) bare = false;

  /** The day from which the change of what our own records count is told, `YYYY-MM-DD`. */
  @property() since = '';

  /** Id of the figure that is open. */
  @state() private opened = '';

  /** What sees to the note of a figure in a sentence. */
  private note: unknown;

  protected readonly provide = provide;
  protected readonly pictureView = 'cards';

  protected override ask(told: <T>(records: T) => T): Answer {
    const {facts, shownDay, choice, only, sinceDay} = this;
    return isolationFigures(facts, {figures: told(bundledFigures())}, shownDay, choice, {
      figure: only,
      since: sinceDay,
    });
  }

  protected override sentences(answer: Answer) {
    const {only, voice} = this;
    if (!only) return {question: question(voice), lead: lead(voice, answer)};
    return oneFigure(voice, only, this.shown(answer)[0], answer.day);
  }

  override summary(): string {
    return this.only ? this.sentences(this.answer()).lead : super.summary();
  }

  protected override pictureLabel(): string {
    return this.voice.msg('Cards', {id: 'figures.view'});
  }

  private get choice(): 'headline' | 'all' {
    return oneOf(this, 'figures', this.figures, ['headline', 'all'], 'headline');
  }

  private get only(): string | undefined {
    const known = bundledFigures().map(({id}) => id);
    return accepted(this, 'figure', this.figure, (id) => known.includes(id), known.join(', '));
  }

  private get sinceDay(): Day | undefined {
    return accepted(this, 'since', this.since, isDay, 'a day that exists, written YYYY-MM-DD');
  }

  private get unknown(): string {
    return this.voice.msg('not known', {id: 'figures.unknown'});
  }

  /** The figures of an answer, in its order. */
  private shown({tables: [table]}: Answer): FigureOn[] {
    const on = new Map(
      figuresOn(this.facts, bundledFigures(), this.shownDay).map((each) => [each.figure.id, each]),
    );
    return table?.rows.flatMap(({id}) => on.get(id) ?? []) ?? [];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const root = this.renderRoot.querySelector('.root');
    root?.classList.toggle('inline', this.only !== undefined);
    // A blank around the number would part it from the comma that follows it in the sentence.
    if (this.only) for (const each of root?.childNodes ?? []) if (each instanceof Text) each.data = '';
    this.note ??= this.later?.inlineNote(this, () => (this.opened = ''));
  }

  private handleToggle(id: string): void {
    this.opened = id === this.opened ? '' : id;
    if (this.opened) void this.wantDetails();
  }

  protected override renderAnswer(): TemplateResult {
    return this.only ? this.renderSentence(this.only) : super.renderAnswer();
  }

  protected override renderControls(): TemplateResult | typeof nothing {
    if (!this.shows('finder')) return nothing;
    const {msg} = this.voice;
    const choices = [
      {id: 'headline', label: msg('Key figures', {id: 'figures.headline'})},
      {id: 'all', label: msg('All figures', {id: 'figures.all'})},
    ];
    return html`<div class="finders">
      <div class="choices" role="group" aria-label=${msg('Which figures', {id: 'figures.which'})}>
        ${choices.map(
          ({id, label}) =>
            html`<button aria-pressed=${id === this.choice} @click=${() => (this.figures = id)}>
              ${label}
            </button>`,
        )}
      </div>
    </div>`;
  }

  protected override renderPicture(answer: Answer): TemplateResult {
    return html`<ul class="figures" part="list">
      ${this.shown(answer).map((on) => {
        const {id} = on.figure;
        const isOpen = id === this.opened;
        return html`<li data-record=${id}>
          <h3>
            ${this.renderFigure(on)}
            <button class="link" aria-expanded=${isOpen} @click=${() => this.handleToggle(id)}>
              <span>${this.voice.name(id)}</span>
            </button>
          </h3>
          ${this.renderWhen(on)}
          ${
            isOpen || (this.printing && this.told)
              ? html`<div class="card" part="card">${this.renderOpen(on)}</div>`
              : nothing
          }
        </li>`;
      })}
    </ul>`;
  }

  /** The number, large, with the words for what it counts. */
  private renderFigure(on: FigureOn): TemplateResult {
    const {voice} = this;
    const words = figureWords(voice, on);
    const number = voice.number(on.value);
    const [before, after = ''] = words.split(number);
    return html`<span class="value" part="figure"
      >${before}<bdi class="number">${number}</bdi>${after}</span
    >`;
  }

  /** The day it is of, and the change of what our records count. */
  private renderWhen(on: FigureOn): TemplateResult {
    const {voice, sinceDay} = this;
    const day = voice.date(figureDay(on));
    const change = sinceDay && changeSince(this.facts, on, sinceDay);
    const own = voice.msg('Our own count on {day}', {id: 'figures.own'});
    return html`<p class="days"><bdi>${on.derived ? voice.say(own, {day}) : day}</bdi></p>
      ${
        change
          ? html`<p class="change">
              ${
                change.by
                  ? html`<strong aria-hidden="true"
                      ><bdi dir="ltr"
                        >${change.by > 0 ? '+' : '−'}${voice.number(Math.abs(change.by))}</bdi
                      ></strong
                    >`
                  : nothing
              }<span>${changeWords(voice, change)}</span>
            </p>`
          : nothing
      }`;
  }

  private renderOpen(on: FigureOn): TemplateResult {
    const {told, voice} = this;
    if (!told) return this.renderWaiting();
    const {later, details} = told;
    return later.renderFigure({html, nothing}, later.elementVoice(voice, details), details, on);
  }

  /** What opens over the text below a figure in a sentence. */
  private renderOver(id: string, on: FigureOn | undefined): TemplateResult {
    const {voice} = this;
    return html`<div class="over" part="card" role="group" aria-label=${voice.name(id)}>
      <p><strong>${voice.name(id)}</strong></p>
      ${
        on
          ? html`${this.renderWhen(on)}${this.renderOpen(on)}`
          : html`<p class="days"><bdi>${voice.date(this.shownDay)}</bdi></p>`
      }
    </div>`;
  }

  /** One figure in a sentence: a button that opens a note over the text below it. */
  private renderSentence(id: string): TemplateResult {
    const {voice, opened, told} = this;
    const [on] = this.shown(this.shownAnswer);
    const isOpen = id === opened;
    const handleKey = ({key}: KeyboardEvent) => {
      if (key !== 'Escape' || !isOpen) return;
      this.opened = '';
      this.renderRoot.querySelector('button')?.focus();
    };
    const handleLeave = ({relatedTarget}: FocusEvent) => {
      if (relatedTarget && !this.renderRoot.contains(relatedTarget as Node)) this.opened = '';
    };
    return html`<span
      class="sentence"
      @keydown=${handleKey}
      @focusout=${handleLeave}
      @pointerenter=${this.handleNear}
      ><button part="figure" aria-expanded=${isOpen} @click=${() => this.handleToggle(id)}>
        ${on ? figureWords(voice, on, this.bare) : this.unknown}</button
      >${isOpen || (this.printing && told) ? this.renderOver(id, on) : nothing}</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'isolation-figures': IsolationFigures;
  }
}
