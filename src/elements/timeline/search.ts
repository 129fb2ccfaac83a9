import {matcher, matches, matchesLoose} from '../../i18n/fold.js';
import {stretches, type Stretch} from '../../i18n/mark.js';

/** A search in texts: for the query as a whole in one of them, or for its words, which may stand in several. */
export interface Search {
  finds(texts: readonly string[]): boolean;
  /** A text with what was found in it. */
  mark(text: string): readonly Stretch[];
}

/** @param isLoose whether it is the second pass, when the first finds nothing */
function searchFor(query: string, isLoose: boolean): Search {
  const words = query.trim().split(/\s+/);
  const [whole, ...each] = [query, ...words].map((text) => ({text, isIn: matcher(text, isLoose)}));
  return {
    finds: (texts) => texts.some(whole!.isIn) || each.every(({isIn}) => texts.some(isIn)),
    mark: (text) => {
      const held = [whole!, ...each].find(({isIn}) => isIn(text));
      return held ? stretches(text, held.text, isLoose ? matchesLoose : matches) : [{text, found: false}];
    },
  };
}

/** Those of all items that a query finds by their texts, with the search that found them; all of them without a query. */
export function searched<T>(
  query: string,
  items: readonly T[],
  textsOf: (item: T) => readonly string[],
): {readonly found: readonly T[]; readonly search?: Search} {
  if (!query.trim()) return {found: items};
  for (const isLoose of [false, true]) {
    const search = searchFor(query, isLoose);
    const found = items.filter((item) => search.finds(textsOf(item)));
    if (found.length > 0) return {found, search};
  }
  return {found: []};
}
