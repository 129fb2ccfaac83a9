import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Answer} from '../../model/answers/answer.js';
import type {Details} from '../../model/details.js';
import {oneOf} from './attributes.js';
import {DatasetElement} from './dataset-element.js';
import type {MenuItem} from './menu-panel.js';
import {sourceNote} from './sentences.js';

type Tell = typeof import('./tell.js');

/** What of the details is there, and the code that tells them. */
export interface Told<Later> {
  readonly details: Details;
  readonly later: Later;
}

/**
 * An element that shows one answer as a picture of its own and as a table: views, menu, table, downloads and print are
 * the same for all. A subclass says what is asked, its two sentences, and how the picture is drawn.
 */
export abstract class PartsElement<Later extends Tell = Tell> extends DatasetElement<Later> {
  /** The element's own picture, or `table`. */
  @property({reflect: true}) view = '';

  /** What the picture is called as a value of `view`. */
  protected abstract readonly pictureView: string;

  private asked: Answer | undefined;
  private awaited: Promise<void> | undefined;

  /**
   * Asks the model.
   * @param told gives records their sources once these have come, and gives them back as they are until then
   */
  protected abstract ask(told: <T>(records: T) => T): Answer;

  /** The question and the sentence that answers it, from render/sentences. */
  protected abstract sentences(answer: Answer): {readonly question: string; readonly lead: string};

  /** What the button that leads back from the table says. */
  protected abstract pictureLabel(): string;

  protected abstract renderPicture(answer: Answer): TemplateResult;

  /** Controls of its own, between the sentence and the picture. */
  protected renderControls(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Pictures that the menu hands out beside the tables. */
  protected pictures?(later: Later): readonly MenuItem[];

  /** Notes and sources with the code that tells them, once they have come. */
  protected get told(): Told<Later> | undefined {
    const {details, later} = this;
    return details && later && {details, later};
  }

  /** The answer that is shown: typed values, no words. Its sources are in it once they have come. */
  answer(): Answer {
    const {told} = this;
    return this.ask((records) => (told ? told.later.withSources(records, told.details) : records));
  }

  /** The answer in sentences. */
  summary(): string {
    const {question, lead} = this.sentences(this.answer());
    return `${question} ${lead}`;
  }

  /** The answer's first table as CSV (RFC 4180); waits for notes and sources. */
  async toCSV(): Promise<string> {
    const {details, later} = await this.waitForTold();
    return later.answerCSV(later.elementVoice(this.voice, details), this.answer()) ?? '';
  }

  /** Notes and sources with the code that tells them. @throws where they cannot be had */
  protected async waitForTold(): Promise<Told<Later>> {
    await this.wantDetails();
    const {told} = this;
    if (!told) throw new Error('notes and sources could not be loaded');
    return told;
  }

  /** Whoever asks while notes and sources are on their way waits for them as well. */
  protected override wantDetails(): Promise<void> {
    const before = this.awaited;
    return (this.awaited = super.wantDetails().then(() => before));
  }

  /** What is shown. */
  protected get shownView(): string {
    return oneOf(this, 'view', this.view, [this.pictureView, 'table'], this.pictureView);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.asked = this.answer();
    if (this.shownView === 'table' && !this.detailsMissing) void this.wantDetails();
  }

  /** The answer of this update. */
  protected get shownAnswer(): Answer {
    return this.asked ?? this.answer();
  }

  protected override renderAnswer(): TemplateResult {
    const {voice, facts, shownView, shownAnswer, printing} = this;
    const {question, lead} = this.sentences(shownAnswer);
    const isTable = shownView === 'table';
    return html`${this.renderTop(question, lead)}
      <div class="bar">
        <div class="choices" role="group" aria-label=${voice.msg('View', {id: 'bar.view'})}>
          <button aria-pressed=${!isTable} @click=${() => (this.view = this.pictureView)}>
            ${this.pictureLabel()}
          </button>
          <button aria-pressed=${isTable} @click=${() => (this.view = 'table')}>
            ${voice.msg('Table', {id: 'bar.table'})}
          </button>
        </div>
        ${this.renderMenu((later) =>
          later.renderAnswerMenu(html, later.elementVoice(voice, this.details!), {
            answer: shownAnswer,
            title: this.heading || question,
            name: this.localName,
            question,
            lead,
            more: this.pictures?.(later),
          }),
        )}
      </div>
      ${this.renderControls()}
      <div class="main" @pointerenter=${this.handleNear} @focusin=${this.handleNear}>
        ${isTable ? nothing : this.renderPicture(shownAnswer)}
        ${isTable || printing ? this.renderTables(shownAnswer) : nothing}
      </div>
      ${this.renderDay(facts.start)} ${this.renderNote(sourceNote(voice, this.shownDay, facts.day))}`;
  }

  private renderTables(answer: Answer): TemplateResult {
    const {told, voice} = this;
    if (!told) return this.renderWaiting();
    return html`<div class="tables">
      ${told.later.renderAnswerTables(html, told.later.elementVoice(voice, told.details), answer)}
    </div>`;
  }
}
