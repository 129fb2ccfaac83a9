import * as v from 'valibot';
import {EVENT_KINDS} from '../vocabulary.js';
import {article, code, day, place, record, slug, sources, type WordsSchema} from './common.js';

/** A person, office or organisation (an id of `parties`), or a state or organisation of states by its code. */
export const partyOrPlace = v.pipe(
  v.union([slug, place], 'must be an id of parties/, a state’s code or an organisation’s letters'),
  v.description('An id of parties/, a state’s code, or an organisation’s letters.'),
);

/** Something that happened. */
export const event = <W extends WordsSchema>(words: W) =>
  record({
    id: slug,
    kind: v.picklist(EVENT_KINDS),
    date: v.pipe(day, v.description('The day it happened or began, as exactly as it is known.')),
    until: v.optional(v.pipe(day, v.description('The last day, where it lasted longer.'))),
    approximate: v.optional(
      v.pipe(
        v.literal(true),
        v.description('The day is known to within a few days only, or from a report rather than the act.'),
      ),
    ),
    states: v.pipe(
      v.array(code),
      v.description('States that it concerns, beside Afghanistan; AF alone where it is domestic.'),
    ),
    parties: v.pipe(v.array(partyOrPlace), v.description('Who acted.')),
    title: words,
    text: words,
    sources,
    article: v.optional(article),
  });
