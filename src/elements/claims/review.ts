import type {ClaimOn} from '../../model/claims.js';
import type {Day} from '../../model/day.js';
import type {Details} from '../../model/details.js';
import {claimReview, scriptText} from '../../render/claim-review.js';
import type {Voice} from '../../render/voice.js';

interface Policy {
  createScript(text: string): string;
}
type Policies = {createPolicy(name: string, rules: Policy): Policy} | undefined;

let policy: Policy | undefined;

/**
 * The way by which text gets into a script where a page asks for Trusted Types: even a block of data may not be written
 * without. Nothing but JSON passes. Undefined where the browser knows no such types, or the page does not allow ours.
 */
function trusted(): Policy | undefined {
  try {
    const {trustedTypes} = globalThis as {trustedTypes?: Policies};
    policy ??= trustedTypes?.createPolicy('recognition-elements-review', {
      createScript: (text) => {
        JSON.parse(text);
        return text;
      },
    });
  } catch {
    // The page's policy names those that it allows, and ours is not among them.
  }
  return policy;
}

/**
 * Puts the review of what an element shows into the page's head as a block of data: search engines read no shadow roots,
 * and there it lies in nobody's way wherever the page moves the element.
 *
 * @param block that of this element, if there was one before
 * @returns the block
 */
export function placeReview(
  block: HTMLScriptElement | undefined,
  voice: Voice,
  details: Details,
  claims: readonly ClaimOn[],
  published: Day,
  url: string,
): HTMLScriptElement {
  const reviews = claims.map((each) => claimReview(voice, details, each, published, url));
  const text = scriptText(reviews.length === 1 ? reviews[0] : reviews);
  const script = block?.isConnected ? block : document.createElement('script');
  script.type = 'application/ld+json';
  const way = trusted();
  if (way) script.text = way.createScript(text);
  // A node in place of a text is taken by every page, if not without a report.
  else script.replaceChildren(text);
  if (script !== block) document.head.append(script);
  return script;
}
