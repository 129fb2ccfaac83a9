import {matches} from './fold.js';

/** A stretch of a text; `found` where it is what was searched for. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** The shortest stretch, from the left, that holds it: where it begins and ends; undefined where none does. */
function firstIn(text: string, holds: (part: string) => boolean): [number, number] | undefined {
  if (!holds(text)) return undefined;
  let end = 1;
  while (!holds(text.slice(0, end))) end++;
  let start = end - 1;
  while (!holds(text.slice(start, end))) start--;
  // Vowel signs belong to the letter before them.
  while (/\p{M}/u.test(text[end] ?? '')) end++;
  return [start, end];
}

/**
 * A text in stretches, by what a search finds in it. What is folded together has another length than what is printed,
 * so each stretch is found by asking what of the printed text holds the query.
 */
export function stretchesBy(text: string, holds: (part: string) => boolean): Stretch[] {
  const made: Stretch[] = [];
  let rest = text;
  // An empty query, or one of signs alone, is held by every text and by no stretch of it.
  for (let at; !holds('') && (at = firstIn(rest, holds)); rest = rest.slice(at[1])) {
    if (at[0] > 0) made.push({text: rest.slice(0, at[0]), found: false});
    made.push({text: rest.slice(...at), found: true});
  }
  if (rest) made.push({text: rest, found: false});
  return made;
}

/** The same for a query. @param holds `matches`, or `matchesLoose` for what only the second pass finds */
export const stretches = (text: string, query: string, holds: typeof matches = matches): Stretch[] =>
  stretchesBy(text, (part) => holds(query, part));
