import '../../src/elements/define/claim-check.js';
import type {ClaimCheck} from '../../src/elements/claim-check.js';
import {root, until} from './mount.js';

/** Puts claims with these attributes into the page, by default in English, and waits until they are shown. */
export async function mountClaims(
  attributes: Record<string, string> = {},
  parent: ParentNode = document.body,
): Promise<ClaimCheck> {
  const element = document.createElement('claim-check');
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) element.setAttribute(name, value);
  parent.append(element);
  await until('the claims are shown', () => root(element).querySelector('.root'));
  await element.updateComplete;
  return element;
}

/** The blocks of data that `claim-review` has put into the page, as text. */
export const reviews = () =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
    ({textContent}) => textContent ?? '',
  );
