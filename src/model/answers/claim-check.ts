import {claimsOn, type ClaimOn} from '../claims.js';
import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import type {Parts} from '../parts.js';
import {
  answer,
  code,
  column,
  count,
  day as dayCell,
  quantity,
  sources,
  table,
  text,
  type Answer,
} from './answer.js';

/**
 * What was claimed, and what does the evidence say? Beside a number that someone gave stand the counts of our own
 * records, each with what it counts: on the day of the claim, and on the day shown.
 * @param claim the id of a claim; else all that were made by the day
 */
export function claimCheck(
  dataset: Dataset,
  {claims}: Pick<Parts, 'claims'>,
  day: Day,
  claim?: string,
): Answer {
  const shown = claimsOn(dataset, claims, day).filter(({claim: {id}}) => !claim || id === claim);
  const evidence = shown.flatMap((each) => each.evidence.map((own) => ({...own, claim: each.claim.id})));
  const counts = shown.flatMap((each) =>
    each.counts.map((own) => ({...own, claim: each.claim.id, date: each.claim.date})),
  );
  // Where one claim was asked for, its words stand above and need not stand in each row.
  const ofClaim = claim
    ? []
    : [column('claim', 'text', ({claim}: {readonly claim: string}) => text(claim, 'text'))];
  return answer(
    'claim-check',
    day,
    dataset,
    [
      table<ClaimOn>('claims', shown, ({claim}) => claim.id, [
        column('claim', 'text', ({claim}) => text(claim.id, 'text')),
        column('claimants', 'parties', ({claim}) => ({kind: 'parties', codes: claim.claimants})),
        column('date', 'day', ({claim}) => dayCell(claim.date)),
        column('figure', 'quantity', ({claim: {figure, unit}}) => quantity(figure, {unit})),
        column('verdict', 'verdict', ({claim}) => code('verdict', claim.verdict)),
        column('assessment', 'text', ({claim}) => text(claim.id, 'assessment')),
        column('sources', 'sources', ({claim}) => sources(claim.sources)),
      ]),
      table('evidence', evidence, ({id}) => id, [
        ...ofClaim,
        column('date', 'day', ({date}) => dayCell(date)),
        // The evidence may count something else than the claim does, so its number stands alone; the note says what.
        column('figure', 'quantity', ({figure}) => quantity(figure)),
        column('evidence', 'text', ({id}) => text(id, 'note')),
        column('sources', 'sources', (each) => sources(each.sources)),
      ]),
      table('measures', counts, ({claim, now}) => `${claim}/${now.measure}`, [
        ...ofClaim,
        column('measure', 'measure', ({now}) => code('measure', now.measure)),
        column('date', 'day', ({date}) => dayCell(date)),
        column('then', 'count', ({then}) => count(then.value)),
        column('now', 'count', ({now}) => count(now.value)),
      ]),
    ],
    {count: shown.length, evidence: evidence.length, measures: counts.length},
    claim ? {subject: text(claim, 'text')} : {},
  );
}
