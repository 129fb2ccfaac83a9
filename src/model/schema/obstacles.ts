import * as v from 'valibot';
import {CRITIC_ROLES, UNITS} from '../vocabulary.js';
import {article, day, place, record, slug, sources, type WordsSchema} from './common.js';
import {partyOrPlace} from './events.js';

/** What stands in the way of legitimacy, with the evidence and who makes it a condition. */
export const obstacle = <W extends WordsSchema>(words: W) =>
  record({
    id: slug,
    inArticle: v.pipe(v.boolean(), v.description('Whether the article names it as an obstacle.')),
    label: words,
    text: words,
    sources,
    article: v.optional(article),
    evidence: v.array(
      record({
        id: slug,
        date: day,
        figure: v.optional(v.number()),
        unit: v.optional(v.picklist(UNITS)),
        note: words,
        sources,
        article: v.optional(article),
      }),
    ),
    citedBy: v.array(
      record({
        id: slug,
        actor: place,
        role: v.pipe(
          v.picklist(CRITIC_ROLES),
          v.description('condition: named as a requirement; criticism: criticised only.'),
        ),
        date: v.optional(v.pipe(day, v.description('When, where it is known.'))),
        note: words,
        sources,
        article: v.optional(article),
      }),
    ),
    responses: v.array(
      record({
        id: slug,
        claimant: partyOrPlace,
        date: day,
        note: words,
        sources,
        article: v.optional(article),
      }),
    ),
  });

/** A judgement, as its author's. */
export const assessment = <W extends WordsSchema>(words: W) =>
  record({
    id: slug,
    author: slug,
    date: day,
    concludes: v.optional(
      v.pipe(
        v.literal(true),
        v.description('It is of the conclusion, where the author weighs chips and obstacles.'),
      ),
    ),
    text: words,
    sources,
    article: v.optional(article),
  });
