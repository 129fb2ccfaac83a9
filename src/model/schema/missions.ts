import * as v from 'valibot';
import {BODIES, CONTROLS, LEVELS, MISSION_TYPES, POSITIONS, PRESENCES} from '../vocabulary.js';
import {code, place, record, slug, type WordsSchema} from './common.js';
import {history} from './statement.js';

/** The position of one state or organisation, as a history of statements. */
export const position = <W extends WordsSchema>(words: W) =>
  record({id: place, statements: history(POSITIONS, words)});

/** An Afghan mission abroad, with who runs it. */
export const mission = <W extends WordsSchema>(words: W) =>
  record({
    id: slug,
    host: code,
    body: v.optional(
      v.pipe(v.picklist(BODIES), v.description('Organisation that a permanent mission is accredited to.')),
    ),
    city: slug,
    type: v.picklist(MISSION_TYPES),
    level: v.optional(
      v.pipe(
        v.picklist(LEVELS),
        v.description('Rank of its head; none where it has no head; absent where unknown.'),
      ),
    ),
    statements: history(CONTROLS, words),
  });

/** A mission of a state or organisation in Afghanistan. */
export const missionInAfghanistan = <W extends WordsSchema>(words: W) =>
  record({
    id: slug,
    sender: place,
    city: slug,
    type: v.picklist(MISSION_TYPES),
    statements: history(PRESENCES, words),
  });
