import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {isDay} from '../../i18n/days.js';
import type {Day} from '../../model/day.js';
import {accepted} from './attributes.js';
import {renderDayControl} from './day-control.js';
import {DayPlayer} from './day-player.js';
import {renderDetailsState} from './details-state.js';
import {renderMenu} from './menu.js';
import {RecognitionElement} from './recognition-element.js';
import {askForShared, type Shared} from './shared.js';

/** What every element has that answers a question of a day: day control, menu, print, and what a context shares. */
export abstract class AnswerElement<Later = unknown> extends RecognitionElement<Later> {
  /** The day to show, `YYYY-MM-DD`; without it that of the context around it, or the dataset's own. */
  @property({attribute: 'as-of'}) asOf = '';

  /** The facts that the element answers from, which stand at a day. */
  abstract facts: {readonly day: Day};

  /** What the `<recognition-context>` around the element shares; undefined without one. */
  protected shared: Shared | undefined;

  /** Whether it is being printed. */
  @state() protected printing = false;
  @state() private menuOpen = false;
  /** The day that the reader moved to; undefined while the element shows its own day. */
  @state() private movedTo: Day | undefined;

  private readonly player = new DayPlayer(this);
  private leaveShared: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.handlePrint);
    addEventListener('afterprint', this.handlePrint);
    // A context may be defined after the elements inside it.
    document.addEventListener('context-provider', this.joinShared);
    this.shared = undefined;
    this.joinShared();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.handlePrint);
    removeEventListener('afterprint', this.handlePrint);
    document.removeEventListener('context-provider', this.joinShared);
    // What it shared counts until it is put somewhere else: nothing outside the page asks for another answer.
    this.leaveShared?.();
    this.leaveShared = undefined;
  }

  private readonly joinShared = (): void => askForShared(this, this.handleShared);

  private readonly handleShared = (shared: Shared, leave?: () => void): void => {
    const own = this as {state?: string};
    const before = this.shared?.state ?? '';
    if (own.state !== undefined && shared.state !== before && shared.from !== this) own.state = shared.state;
    this.shared = shared;
    // One that was nearer has come between: the first is left.
    if (leave !== this.leaveShared) this.leaveShared?.();
    this.leaveShared = leave;
    this.requestUpdate();
  };

  /** The element's own day. */
  protected get day(): Day {
    const allowed = 'a day that exists, written YYYY-MM-DD';
    return accepted(this, 'as-of', this.asOf, isDay, allowed) ?? this.shared?.day ?? this.facts.day;
  }

  /**
   * The day that the element shows.
   * @internal
   */
  get shownDay(): Day {
    return this.movedTo ?? this.day;
  }

  /**
   * Shows another day; all elements of a context move together, but those with a day of their own.
   * @internal
   */
  moveTo(day: Day): void {
    if (this.shared && !this.asOf) this.shared.moveTo(day);
    else this.movedTo = day;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('asOf')) return;
    this.player.pause();
    this.movedTo = undefined;
  }

  private readonly handlePrint = (event: Event): void => {
    this.printing = event.type === 'beforeprint';
    void this.wantDetails();
    this.performUpdate();
  };

  /** Who reads with a mouse or a keyboard may print, and paper does not wait for notes and sources. */
  protected readonly handleNear = (event: Event): void => {
    if (event.type === 'focusin' || (event as PointerEvent).pointerType === 'mouse') void this.wantDetails();
  };

  /** Heading and the sentence that answers it. */
  protected renderTop(question: string, lead: string): TemplateResult {
    return html`<div class="top">
      ${this.renderHeading(question)}
      <p class="lead" part="lead">${lead}</p>
    </div>`;
  }

  protected renderDay(start: Day): TemplateResult | typeof nothing {
    return this.shows('day')
      ? renderDayControl(this.voice, this.player.control(this.shownDay, start, this.facts.day))
      : nothing;
  }

  /** The menu; `panel` makes what it opens to once that has come. */
  protected renderMenu(panel: (later: Later) => TemplateResult): TemplateResult | typeof nothing {
    if (!this.shows('menu')) return nothing;
    const handleOpen = (open: boolean) => {
      this.menuOpen = open;
      void this.wantDetails();
    };
    return renderMenu(this.voice, this.menuOpen, handleOpen, () =>
      this.later ? panel(this.later) : this.renderWaiting(),
    );
  }

  /** What stands in place of notes and sources until they come. */
  protected renderWaiting(): TemplateResult {
    return renderDetailsState(this.voice, {
      detailsMissing: this.detailsMissing,
      handleRetry: () => void this.wantDetails(),
    });
  }

  protected renderNote(note: string): TemplateResult | typeof nothing {
    return this.shows('source') ? html`<p class="source-note" part="source-note">${note}</p>` : nothing;
  }
}
