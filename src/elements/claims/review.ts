import type {ClaimOn} from '../../model/claims.js';
import type {Day} from '../../model/day.js';
import type {Details} from '../../model/details.js';
import {claimReview, scriptText} from '../../render/claim-review.js';
import type {Voice} from '../../render/voice.js';

/** Marks the script as the element's own, also in a copy of the element. */
const OWN = 'data-claim-check';

/**
 * Puts the review of what an element shows inside it as a block of data, since search engines read no shadow roots.
 *
 * @returns the block
 */
export function placeReview(
  element: Element,
  voice: Voice,
  details: Details,
  claims: readonly ClaimOn[],
  published: Day,
  url: string,
): Element {
  const reviews = claims.map((each) => claimReview(voice, details, each, published, url));
  const text = scriptText(reviews.length === 1 ? reviews[0] : reviews);
  let script = element.querySelector(`:scope > script[${OWN}]`);
  if (!script) {
    script = document.createElement('script');
    script.setAttribute('type', 'application/ld+json');
    script.setAttribute(OWN, '');
    element.append(script);
  }
  if (script.textContent !== text) script.textContent = text;
  return script;
}
