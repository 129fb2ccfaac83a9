import type {Dataset} from '../dataset.js';
import {lastDay, type Day} from '../day.js';
import {measureOn} from '../measures.js';
import type {Claim, Parts} from '../parts.js';
import {
  answer,
  code,
  column,
  count,
  day as dayCell,
  knownBy,
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
  const shown = claims
    .filter(({id, date}) => (claim ? id === claim : knownBy(date, day, dataset.day)))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const evidence = shown.flatMap(({id, evidence}) =>
    evidence.filter(({date}) => knownBy(date, day, dataset.day)).map((each) => ({...each, claim: id})),
  );
  const counted = shown.flatMap(({id, date, measures = []}) =>
    measures.map((measure) => ({claim: id, date, measure})),
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
      table<Claim>('claims', shown, ({id}) => id, [
        column('claim', 'text', ({id}) => text(id, 'text')),
        column('claimants', 'parties', ({claimants}) => ({kind: 'parties', codes: claimants})),
        column('date', 'day', ({date}) => dayCell(date)),
        column('figure', 'quantity', ({figure, unit}) => quantity(figure, {unit})),
        column('verdict', 'verdict', ({verdict}) => code('verdict', verdict)),
        column('assessment', 'text', ({id}) => text(id, 'assessment')),
        column('sources', 'sources', (each) => sources(each.sources)),
      ]),
      ...(evidence.length > 0
        ? [
            table('evidence', evidence, ({id}) => id, [
              ...ofClaim,
              column('date', 'day', ({date}) => dayCell(date)),
              // The evidence may count something else than the claim does, so its number stands alone; the note says what it is.
              column('figure', 'quantity', ({figure}) => quantity(figure)),
              column('evidence', 'text', ({id}) => text(id, 'note')),
              column('sources', 'sources', (each) => sources(each.sources)),
            ]),
          ]
        : []),
      ...(counted.length > 0
        ? [
            table('measures', counted, ({claim, measure}) => `${claim}/${measure}`, [
              ...ofClaim,
              column('measure', 'measure', ({measure}) => code('measure', measure)),
              column('date', 'day', ({date}) => dayCell(date)),
              column('then', 'count', ({measure, date}) =>
                count(measureOn(dataset, measure, lastDay(date)).value),
              ),
              column('now', 'count', ({measure}) => count(measureOn(dataset, measure, day).value)),
            ]),
          ]
        : []),
    ],
    {count: shown.length, evidence: evidence.length, measures: counted.length},
    claim ? {subject: text(claim, 'text')} : {},
  );
}
