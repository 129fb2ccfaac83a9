import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Lang} from '../../src/i18n/lang.js';
import {bundledClaims, loadClaimDetails} from '../../src/model/bundled-claims.js';
import {claimsOn} from '../../src/model/claims.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {answerLanguage, answerVoice} from '../../src/render/answer-language.js';
import {claimReview, scriptText} from '../../src/render/claim-review.js';

const dataset = bundledDataset();
const claims = claimsOn(dataset, bundledClaims(), dataset.day);
const LANGS: readonly Lang[] = ['en', 'prs', 'ps'];

/** A voice that calls records by their names, as an element's does. */
async function voiceIn(lang: Lang) {
  const voice = answerVoice(await answerLanguage(lang));
  const name = (id: string) =>
    voice.text(`${id}/text`)?.text ?? voice.text(`${id}/name`)?.text ?? voice.name(id);
  return {...voice, lang, name};
}

test('a review has what schema.org and search engines require, for each claim in each language', async () => {
  for (const lang of LANGS) {
    const voice = await voiceIn(lang);
    const details = await loadClaimDetails(lang);
    for (const each of claims) {
      const review = claimReview(voice, details, each, dataset.day);
      assert.equal(review['@context'], 'https://schema.org');
      assert.equal(review['@type'], 'ClaimReview');
      assert.ok(review.claimReviewed.length > 10 && review.claimReviewed !== each.claim.id);
      assert.deepEqual(review.author, {'@type': 'Organization', name: 'recognition-elements'});
      assert.equal(review.datePublished, '2026-06-30');
      assert.equal(review.inLanguage, lang === 'prs' ? 'fa-AF' : lang);
      assert.equal(review.reviewRating['@type'], 'Rating');
      assert.ok(review.reviewRating.alternateName.length > 3);
      assert.ok(!('ratingValue' in review.reviewRating), 'a verdict is a word, not a mark');
      assert.ok((review.reviewBody ?? '').length > 10);
      const {itemReviewed} = review;
      assert.equal(itemReviewed['@type'], 'Claim');
      assert.equal(itemReviewed.datePublished, each.claim.date);
      assert.match(itemReviewed.datePublished, /^\d{4}(-\d\d){0,2}$/, 'a date of ISO 8601');
      const authors = [itemReviewed.author].flat();
      assert.deepEqual(
        authors.map((author) => author?.name),
        each.claim.claimants.map((id) => voice.name(id)),
      );
      assert.ok(authors.every((author) => author?.name && !author.name.includes('-mujahid')));
      assert.ok(itemReviewed.appearance?.every(({url, name}) => /^https?:/.test(url) && name));
      assert.equal(/[\u0600-\u06ff]/.test(review.claimReviewed), lang !== 'en');
      assert.ok(!('url' in review), 'an address is there only if the page gives one');
    }
  }
});

test('the case of 40 countries is disputed, and published where the page says', async () => {
  const forty = claims.find(({claim}) => claim.id === 'clm-40-countries');
  assert.ok(forty);
  const review = claimReview(
    await voiceIn('en'),
    await loadClaimDetails('en'),
    forty,
    dataset.day,
    'https://example.org/',
  );
  assert.equal(review.url, 'https://example.org/');
  assert.equal(review.reviewRating.alternateName, 'Disputed');
  assert.deepEqual(review.itemReviewed.author, {name: 'Zabihullah Mujahid'});
  assert.equal(review.itemReviewed.datePublished, '2025-02');
});

test('nothing in a review can end the script that it stands in', () => {
  const text = scriptText({claimReviewed: '</script><script>alert(1)</script><!--'});
  assert.ok(!text.includes('<'));
  assert.equal(
    (JSON.parse(text) as {claimReviewed: string}).claimReviewed,
    '</script><script>alert(1)</script><!--',
  );
});
