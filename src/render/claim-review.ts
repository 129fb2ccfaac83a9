import {bcp47} from '../i18n/lang.js';
import type {ClaimOn} from '../model/claims.js';
import type {Day} from '../model/day.js';
import type {Details} from '../model/details.js';
import {verdictLabel} from './answer-labels.js';
import type {Voice} from './voice.js';

/** Who made the review; an embedder's page is where it is published. */
const AUTHOR = {'@type': 'Organization', name: 'recognition-elements'};

/**
 * A claim with its verdict as schema.org’s `ClaimReview`, in the voice's language. The verdict is a word and no number:
 * our verdicts are no scale.
 *
 * @param published the day at which the facts stand
 * @param url where the review is published, if that is known
 * @see https://schema.org/ClaimReview
 */
export function claimReview(
  voice: Voice,
  {notes, sourcesOf}: Details,
  {claim}: ClaimOn,
  published: Day,
  url?: string,
) {
  // Whether a claimant is a person or an office the records do not say, so these have a name and no type.
  const [first, ...others] = claim.claimants.map((id) => ({name: voice.name(id)}));
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    ...(url && {url}),
    claimReviewed: voice.name(claim.id),
    reviewBody: notes.get(claim.id)?.text,
    reviewRating: {'@type': 'Rating', alternateName: verdictLabel(voice, claim.verdict)},
    author: AUTHOR,
    datePublished: published,
    inLanguage: bcp47(voice.lang),
    itemReviewed: {
      '@type': 'Claim',
      author: others.length > 0 ? [first, ...others] : first,
      datePublished: claim.date,
      appearance: sourcesOf
        .get(claim.id)
        ?.map((source) => ({'@type': 'CreativeWork', name: source.title, url: source.url})),
    },
  };
}

/** As the text of a `<script type="application/ld+json">`: nothing in it can end the script. */
export function scriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
