import type {Dataset} from './dataset.js';
import {hasHappened, lastDay, type Day} from './day.js';
import {DEFINITIONS, measureOn, type Definition, type Measured} from './measures.js';
import type {Claim} from './parts.js';

/** One of our own counts beside a claim, with what it counts. */
export interface ClaimCount {
  readonly definition: Definition;
  /** On the day of the claim; the last day that its date can mean. */
  readonly then: Measured;
  /** On the day asked about. */
  readonly now: Measured;
}

/** A claim, with what stands beside it. */
export interface ClaimOn {
  readonly claim: Claim;
  /** What other sources had said by the day asked about. */
  readonly evidence: readonly Claim['evidence'][number][];
  readonly counts: readonly ClaimCount[];
}

/** Whether a claim is of this claimant and has this verdict, as far as one is named. */
export const isClaimOf = ({claimants, verdict}: Claim, who: string, judged: string): boolean =>
  (!who || claimants.includes(who)) && (!judged || verdict === judged);

/** The claims made by a day (`YYYY-MM-DD`), the oldest first. */
export function claimsBy(dataset: Pick<Dataset, 'day'>, claims: readonly Claim[], day: Day): Claim[] {
  return claims
    .filter(({date}) => hasHappened(date, day, dataset.day))
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

/** The same with quoted figures and our own counts. */
export function claimsOn(dataset: Dataset, claims: readonly Claim[], day: Day): ClaimOn[] {
  return claimsBy(dataset, claims, day).map((claim) => {
    const made = lastDay(claim.date);
    const then = made < dataset.day ? made : dataset.day;
    return {
      claim,
      evidence: claim.evidence.filter(({date}) => hasHappened(date, day, dataset.day)),
      counts: (claim.measures ?? []).map((measure) => ({
        definition: DEFINITIONS[measure],
        then: measureOn(dataset, measure, then),
        now: measureOn(dataset, measure, day),
      })),
    };
  });
}
