import * as v from 'valibot';
import {MEASURES, UNITS, VERDICTS} from '../vocabulary.js';
import {article, day, record, slug, sources, type WordsSchema} from './common.js';
import {partyOrPlace} from './events.js';

const measure = v.pipe(
  v.picklist(MEASURES),
  v.description('A count of our own records that stands beside this number, with its own definition.'),
);

/** What someone claimed, and what other sources say beside it. */
export const claim = <W extends WordsSchema>(words: W) =>
  record({
    id: slug,
    claimants: v.pipe(v.array(partyOrPlace), v.nonEmpty()),
    date: day,
    text: words,
    figure: v.optional(v.number()),
    unit: v.optional(v.picklist(UNITS)),
    measures: v.optional(v.pipe(v.array(measure), v.nonEmpty())),
    sources,
    article: v.optional(article),
    evidence: v.array(
      record({
        id: slug,
        date: day,
        figure: v.optional(v.number()),
        note: words,
        sources,
      }),
    ),
    assessment: words,
    verdict: v.pipe(v.picklist(VERDICTS), v.description('Sums up the sources listed, not anyone’s intent.')),
  });

/** A key figure. */
export const figure = <W extends WordsSchema>(words: W) =>
  record({
    id: slug,
    label: words,
    value: v.number(),
    unit: v.picklist(UNITS),
    date: v.pipe(day, v.description('The day that the figure is of.')),
    headline: v.pipe(v.boolean(), v.description('Whether it is meant for a first view.')),
    atLeast: v.optional(v.pipe(v.literal(true), v.description('The source gives a minimum.'))),
    approximate: v.optional(v.literal(true)),
    measure: v.optional(measure),
    note: v.optional(words),
    sources,
    article: v.optional(article),
  });
