import * as v from 'valibot';
import {article, confidence, day, record, slug, sources, type WordsSchema} from './common.js';

/** Something that sources say of one subject, with the days they say it of. */
export const statement = <S extends readonly [string, ...string[]], W extends WordsSchema>(
  statuses: S,
  words: W,
) =>
  record({
    id: slug,
    status: v.picklist(statuses),
    direction: v.optional(
      v.pipe(
        v.picklist(['receives', 'sends', 'both']),
        v.description('Whose envoy: the state receives one, sends its own, or both.'),
      ),
    ),
    between: v.optional(
      v.pipe(
        v.array(v.picklist(statuses)),
        v.length(2),
        v.description('With status contested: the statuses that stand against each other.'),
      ),
    ),
    refines: v.optional(
      v.pipe(
        slug,
        v.description(
          'The statement of the same day that this one states more exactly; without it two statuses of one day contradict each other.',
        ),
      ),
    ),
    throughout: v.optional(
      v.pipe(
        v.literal(true),
        v.description(
          'The source says that the status had held all along since that day, against what was reported meanwhile; the days up to its report are then contested.',
        ),
      ),
    ),
    seat: v.optional(v.pipe(slug, v.description('City that a relocated mission works from.'))),
    since: v.optional(v.pipe(day, v.description('The day of the act, as exactly as it is known.'))),
    until: v.optional(v.pipe(day, v.description('The last day that it held, where a source says so.'))),
    reported: v.optional(v.pipe(day, v.description('The day of the newest source.'))),
    confidence,
    sources,
    article: v.optional(article),
    note: words,
  });

/** A history: at least one statement, and no more than can be compared with one another at once. */
export const history = <S extends readonly [string, ...string[]], W extends WordsSchema>(
  statuses: S,
  words: W,
) => v.pipe(v.array(statement(statuses, words)), v.nonEmpty(), v.maxLength(100));
