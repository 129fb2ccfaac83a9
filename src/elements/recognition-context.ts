import {ContextProvider, createContext} from '@lit/context';
import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {isDay} from '../i18n/days.js';
import type {Day} from '../model/day.js';
import {accepted} from './base/attributes.js';
import {css} from './base/css.js';
import type {RecognitionSelectEvent} from './base/events.js';
import {SHARED, type Origin, type Shared} from './base/shared.js';
import {VERSION} from './base/version.js';

/**
 * Gives the elements inside it one dataset, one day and one selection: a state chosen in the map narrows the table
 * beside it, and the day control of one moves all. An element with an `as-of` of its own keeps its day; one with data of
 * its own keeps these. It has no face; the language is that of its `lang`, as for all that is inside.
 *
 * Others can join by Lit's context protocol: `createContext('recognition-elements')` gives them the same `Shared`.
 *
 * @tag recognition-context
 * @summary One dataset, day and selection for all elements inside.
 * @slot - The elements, and whatever else a page has around them.
 */
export class RecognitionContext extends LitElement {
  /** The release that the element is of. */
  static readonly version: string = VERSION;

  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The day that all show, `YYYY-MM-DD`; without it the dataset's own day. */
  @property({attribute: 'as-of'}) asOf = '';

  /** Code of the state, or id of the organisation, that is chosen. */
  @property({reflect: true}) state = '';

  /** Address of a dataset of your own, for all elements inside. */
  @property() src = '';

  /** The same as text or as an object. */
  @property({attribute: false}) facts: unknown;

  /** The day that a reader moved to. */
  @state() private movedTo: Day | undefined;

  private from: EventTarget | undefined;
  /** The one address for all inside, who fetch what is there once. */
  private address: Origin | undefined;
  private readonly provider = new ContextProvider(this, {
    context: createContext<Shared>(SHARED),
    initialValue: this.share(),
  });
  private readonly watch = new MutationObserver(() => this.requestUpdate());

  constructor() {
    super();
    this.addEventListener('recognition-select', (event) => this.handleSelect(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.watch.observe(this, {childList: true});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  private handleSelect(event: RecognitionSelectEvent): void {
    const path = event.composedPath();
    // A context inside this one has a selection of its own.
    if (path.slice(0, path.indexOf(this)).some((each) => each instanceof RecognitionContext)) return;
    this.from = path[0];
    this.state = event.state;
  }

  /** Where data of one's own are: set as a property, at an address, or in a child; the first that is there counts. */
  private get own(): Origin | undefined {
    const {facts: raw, src} = this;
    if (raw) return {raw};
    if (src) return this.address;
    const child = this.querySelector(':scope > script[type="application/json"]');
    return child ? {text: child.textContent ?? ''} : undefined;
  }

  private share(): Shared {
    const allowed = 'a day that exists, written YYYY-MM-DD';
    return {
      day: this.movedTo ?? accepted(this, 'as-of', this.asOf, isDay, allowed),
      state: this.state,
      from: this.from,
      own: this.own,
      moveTo: (day) => (this.movedTo = day),
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('asOf')) this.movedTo = undefined;
    if (changed.has('src')) this.address = {src: this.src};
    // Who chose what the page set is nobody inside.
    this.provider.setValue(this.share());
    this.from = undefined;
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recognition-context': RecognitionContext;
  }
}
