import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Day} from '../../model/day.js';
import {AnswerElement} from './answer-element.js';

/** What every element has that answers from facts of ours or of the embedder's own. */
export abstract class OwnElement<
  Facts extends {readonly day: Day},
  Later = unknown,
> extends AnswerElement<Later> {
  /**
   * Address of a dataset of your own, JSON or CSV. It is fetched once, without cookies, and checked; until it has come,
   * and where it has a fault, the element shows what it showed before.
   */
  @property() src = '';

  /**
   * The facts that the element answers from. Data of your own can be set as well, as text or as an object of the same
   * form as a file given with `src`; they are shown once they are found sound.
   */
  override get facts(): Facts {
    return this.known ?? this.ours();
  }
  override set facts(given: unknown) {
    this.raw = given;
    if (this.isReady(given)) this.known = given;
    // Lit would compare the facts shown, which stay the same until the new ones are read.
    this.requestUpdate();
  }

  // What was given, and what is shown; `own-data.ts` sees to them.
  protected raw: unknown;
  protected known: Facts | undefined;

  constructor() {
    super();
    // Data of one's own can come as a child, after the tag's beginning has been read.
    new MutationObserver(() => this.requestUpdate()).observe(this, {childList: true});
  }

  /** The facts that come with the library. */
  protected abstract ours(): Facts;

  /** Whether these are facts that the element can answer from as they are: a dataset, if it says nothing else. */
  protected isReady(given: unknown): given is Facts {
    return (given as {positions?: true} | undefined)?.positions as true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (
      this.waiting === undefined &&
      (this.src || this.raw !== this.known || this.querySelector('script') || this.shared?.own)
    ) {
      this.waiting = true;
      this.provide.loadOwn?.(this).catch((reason: unknown) => this.fail(reason));
    }
  }
}
