import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {bundledDataset, type Dataset} from '../../model/dataset.js';
import {AnswerElement} from './answer-element.js';

/** What every element has that answers from positions and missions: ours, or a dataset of the embedder's own. */
export abstract class DatasetElement<Later = unknown> extends AnswerElement<Later> {
  /**
   * Address of a dataset of your own, JSON or CSV. It is fetched once, without cookies, and checked; until it has come,
   * and where it has a fault, the element shows what it showed before.
   */
  @property() src = '';

  /**
   * The facts that the element answers from. Data of your own can be set as well, as text or as an object of the same
   * form as a file given with `src`; they are shown once they are found sound.
   */
  override get facts(): Dataset {
    return this.known ?? bundledDataset();
  }
  override set facts(given: unknown) {
    this.raw = given;
    if ((given as Dataset | undefined)?.positions) this.known = given as Dataset;
    // Lit would compare the facts shown, which stay the same until the new ones are read.
    this.requestUpdate();
  }

  // What was given, and what is shown; `own-data.ts` sees to them.
  protected raw: unknown;
  protected known: Dataset | undefined;

  constructor() {
    super();
    // Data of one's own can come as a child, after the tag's beginning has been read.
    new MutationObserver(() => this.requestUpdate()).observe(this, {childList: true});
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
