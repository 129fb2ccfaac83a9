import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {formatList} from '../i18n/lists.js';
import type {Answer} from '../model/answers/answer.js';
import {claimCheck} from '../model/answers/claim-check.js';
import {bundledClaims} from '../model/bundled-claims.js';
import {claimsBy, claimsOn, isClaimOf, type ClaimOn} from '../model/claims.js';
import type {Claim} from '../model/parts.js';
import {VERDICTS, type Verdict} from '../model/vocabulary.js';
import {unitLabel, verdictLabel} from '../render/answer-labels.js';
import {lead, question} from '../render/sentences/claim-check.js';
import {accepted, oneOf} from './base/attributes.js';
import {PartsElement} from './base/parts-element.js';
import type {LitParts} from './base/history.js';
import {partsStyle} from './base/parts-style.js';
import {baseStyle} from './base/style.js';
import {numbersBeside, renderComparison, renderWho, unitOf} from './claims/comparison.js';
import {provide} from './claims/provide.js';
import {claimsStyle} from './claims/style.js';
import {renderVerdictSign} from './claims/verdict-sign.js';

/**
 * What was claimed, and what does the evidence say? All claims made by the day shown, or one of them as a card: what was
 * claimed, by whom and when; what other sources say of it; what our own records count, with what is counted; a verdict.
 *
 * @tag claim-check
 * @summary Claims with the numbers of other sources and our own counts beside them, and a neutral verdict.
 * @fires {RecognitionReadyEvent} recognition-ready - The element shows its answer.
 * @fires {RecognitionErrorEvent} recognition-error - Notes and sources could not be loaded.
 * @slot - What is shown where the element cannot run: text, a link, a table.
 * @csspart root - Everything the element draws.
 * @csspart heading - The heading.
 * @csspart lead - The sentence that sums the answer up.
 * @csspart list - The list of claims.
 * @csspart card - What is known of a claim that is open.
 * @csspart day - The day control.
 * @csspart table - A table of the answer.
 * @csspart menu - Downloads and citation.
 * @csspart sources - A list of sources.
 * @csspart source-note - The day of the data and their licence.
 * @cssproperty --recognition-accent - Colour of links, focus, what is open, and the bars of our own counts.
 * @cssproperty --recognition-line - Colour of thin lines and borders.
 * @cssproperty --recognition-surface - Ground of the menu and lists of choices.
 */
export class ClaimCheck extends PartsElement<typeof import('./claims/later.js')> {
  static override styles = [baseStyle, partsStyle, claimsStyle];

  /** Id of the one claim that is shown, whole, as a card: `clm-40-countries`. */
  @property({reflect: true}) claim = '';

  /** Id of the claim that is open in the list. */
  @property({reflect: true}) record = '';

  /** Only claims with this verdict are shown: `disputed`. */
  @property({reflect: true}) verdict = '';

  /** Only what this person, office or organisation claimed is shown: `zabihullah-mujahid`. */
  @property({reflect: true}) claimant = '';

  /** The same, as a context shares it; a state that claimed nothing narrows nothing. */
  @property({reflect: true}) state = '';

  /** Puts schema.org's `ClaimReview` of what is shown into the page's head, where search engines read it. */
  @property({type: Boolean, attribute: 'claim-review'}) claimReview = false;

  /** Address at which your page with the review is published, for `claim-review`. */
  @property({attribute: 'claim-review-url'}) claimReviewUrl = '';

  protected readonly provide = provide;
  protected readonly pictureView = 'list';

  /** The review in the page's head. */
  private review: HTMLScriptElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.review?.remove();
  }

  protected override ask(told: <T>(records: T) => T): Answer {
    return claimCheck(this.facts, {claims: told(this.chosen)}, this.shownDay, this.single || undefined);
  }

  protected override sentences(answer: Answer) {
    return {question: question(this.voice), lead: lead(this.voice, answer)};
  }

  protected override pictureLabel(): string {
    return this.voice.msg('Claims', {id: 'claims.view'});
  }

  /** The claim of which the attribute says that it is shown or open. */
  private idIn(attribute: 'claim' | 'record'): string {
    const ids = bundledClaims().map(({id}) => id);
    return accepted(this, attribute, this[attribute], (id) => ids.includes(id), ids.join(', ')) ?? '';
  }

  private get single(): string {
    return this.idIn('claim');
  }

  /** Whoever claims something, who claims most first. */
  private get claimants(): string[] {
    const all = bundledClaims().flatMap(({claimants}) => claimants);
    const claimsOf = (id: string) => all.filter((each) => each === id).length;
    return [...new Set(all)].sort((one, other) => claimsOf(other) - claimsOf(one));
  }

  private get who(): string {
    const ids = this.claimants;
    const own = (attribute: 'claimant' | 'state') =>
      accepted(this, attribute, this[attribute], (id) => ids.includes(id), ids.join(', ')) ?? '';
    // In a context a state may be chosen that claims nothing.
    return own('claimant') || (this.shared && !ids.includes(this.state) ? '' : own('state'));
  }

  private get judged(): string {
    return oneOf(this, 'verdict', this.verdict, VERDICTS, '' as never);
  }

  /** What the reader or the page wants to see, made by the day shown or not. */
  private get chosen(): readonly Claim[] {
    const {single, who, judged} = this;
    return bundledClaims().filter((claim) => (single ? claim.id === single : isClaimOf(claim, who, judged)));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if ((this.single || this.idIn('record') || this.claimReview) && !this.detailsMissing)
      void this.wantDetails();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {told} = this;
    const claims = this.claimReview && this.isConnected && told ? this.claims : [];
    if (told && claims.length > 0) {
      const {facts, voice, claimReviewUrl} = this;
      this.review = told.later.placeReview(
        this.review,
        voice,
        told.details,
        claims,
        facts.day,
        claimReviewUrl,
      );
    } else this.review?.remove();
  }

  /** What is shown, the newest first. */
  private get claims(): ClaimOn[] {
    return claimsOn(this.facts, this.chosen, this.shownDay).reverse();
  }

  private handleOpen(id: string): void {
    this.record = id === this.record ? '' : id;
  }

  protected override renderControls(): TemplateResult | typeof nothing {
    if (this.single || !this.shows('finder')) return nothing;
    const {voice, who, judged} = this;
    const {msg} = voice;
    const made = claimsBy(this.facts, bundledClaims(), this.shownDay);
    const renderChoice = (
      label: string,
      all: string,
      chosen: string,
      ids: readonly string[],
      nameOf: (id: string) => string,
      isFound: (claim: Claim, id: string) => boolean,
      handleChoose: (id: string) => void,
    ) =>
      html`<label class="finder">
        <span>${label}</span>
        <select @change=${(event: Event) => handleChoose((event.target as HTMLSelectElement).value)}>
          ${['', ...ids].map(
            (id) =>
              html`<option value=${id} .selected=${id === chosen}>
                ${id ? nameOf(id) : all} (${voice.number(made.filter((claim) => isFound(claim, id)).length)})
              </option>`,
          )}
        </select>
      </label>`;
    return html`<div class="finders">
      ${renderChoice(
        msg('Verdict', {id: 'answers.col.verdict'}),
        msg('All verdicts', {id: 'claims.verdict.all'}),
        judged,
        VERDICTS.filter((each) => bundledClaims().some(({verdict}) => verdict === each)),
        (id) => verdictLabel(voice, id as Verdict),
        (claim, id) => isClaimOf(claim, who, id),
        (id) => (this.verdict = id),
      )}
      ${renderChoice(
        msg('Who claimed it', {id: 'claims.claimant'}),
        msg('All who claimed something', {id: 'claims.claimant.all'}),
        who,
        this.claimants,
        (id) => voice.name(id),
        (claim, id) => isClaimOf(claim, id, judged),
        (id) => {
          this.state = '';
          this.claimant = id;
        },
      )}
    </div>`;
  }

  protected override renderPicture(): TemplateResult {
    const {single, claims} = this;
    return html`<ol class="claims ${single ? 'one' : ''}" part="list">
      ${claims.map((each) => this.renderClaim(each, Boolean(single)))}
    </ol>`;
  }

  private renderClaim(each: ClaimOn, single: boolean): TemplateResult {
    const {voice} = this;
    const {id, verdict, figure, unit} = each.claim;
    const isOpen = single || id === this.record || (this.printing && this.told !== undefined);
    const words = voice.name(id);
    return html`<li data-record=${id}>
      <p class="verdict">${renderVerdictSign(verdict)}<span>${verdictLabel(voice, verdict)}</span></p>
      <div>
        <h3>
          ${
            single
              ? words
              : html`<button class="link" aria-expanded=${isOpen} @click=${() => this.handleOpen(id)}>
                  ${words}
                </button>`
          }
        </h3>
        ${isOpen ? nothing : renderWho(voice, each)}
      </div>
      ${
        figure === undefined
          ? nothing
          : html`<p class="figure">
              <bdi>${unit ? unitLabel(voice, figure, unit) : voice.number(figure)}</bdi>
            </p>`
      }
      ${isOpen ? this.renderOpen(each) : this.renderGlance(each)}
    </li>`;
  }

  /** The numbers beside the one that was claimed. */
  private renderGlance(each: ClaimOn): TemplateResult | typeof nothing {
    const {voice} = this;
    const {msg, lang} = voice;
    if (numbersBeside(each).length === 0) return nothing;
    const others = each.evidence.flatMap(({figure}) => (figure === undefined ? [] : voice.number(figure)));
    const own = each.counts.map(({definition, then}) => unitLabel(voice, then.value, unitOf(definition)));
    const renderLine = (template: string, numbers: readonly string[]) =>
      numbers.length === 0
        ? nothing
        : html`<span>${voice.say(template, {numbers: formatList(numbers, lang)})}</span>`;
    return html`<p class="glance">
      ${renderLine(msg('Other sources: {numbers}', {id: 'claims.others'}), others)}${renderLine(msg('Our own count then: {numbers}', {id: 'claims.own.then'}), own)}
    </p>`;
  }

  private renderOpen(each: ClaimOn): TemplateResult {
    const {told, voice} = this;
    const lit: LitParts = {html, nothing};
    return html`<div class="card" part="card">
      ${renderComparison(voice, each, {
        of: (id, withNote) =>
          told ? told.later.renderSaid(lit, voice, told.details, id, withNote) : nothing,
        measure: (measure) => (told ? told.later.measureLabel(voice, measure) : nothing),
        scale: () => (told ? told.later.scaleWords(voice) : nothing),
      })}
      <h4>${voice.msg('Assessment', {id: 'answers.col.assessment'})}</h4>
      ${told ? told.later.renderAssessment(lit, voice, told.details, each, this.facts.day) : this.renderWaiting()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-check': ClaimCheck;
  }
}
