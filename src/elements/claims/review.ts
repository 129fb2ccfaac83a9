import type {ClaimOn} from '../../model/claims.js';
import type {Day} from '../../model/day.js';
import type {Details} from '../../model/details.js';
import {claimReview, scriptText} from '../../render/claim-review.js';
import type {Voice} from '../../render/voice.js';

/**
 * Puts the review of what an element shows into the page's head as a block of data: search engines read no shadow roots,
 * and there it lies in nobody's way wherever the page moves the element.
 *
 * @param block that of this element, if there was one before
 * @returns the block
 */
export function placeReview(
  block: Element | undefined,
  voice: Voice,
  details: Details,
  claims: readonly ClaimOn[],
  published: Day,
  url: string,
): Element {
  const reviews = claims.map((each) => claimReview(voice, details, each, published, url));
  const script = block?.isConnected ? block : document.createElement('script');
  if (script !== block) {
    script.setAttribute('type', 'application/ld+json');
    script.append('');
    document.head.append(script);
  }
  // Where Trusted Types are asked for, no text may be put into a script; that of a node which is in it may change.
  (script.firstChild as Text).data = scriptText(reviews.length === 1 ? reviews[0] : reviews);
  return script;
}
