import {matches, matchesLoose} from '../../i18n/fold.js';
import {stretches, type Stretch} from '../../i18n/mark.js';
import type {EngagementEvent} from '../../model/parts.js';
import type {AnswerVoice} from '../answer-voice.js';
import {eventKindLabel} from '../event-kind-label.js';
import {whenText} from './words.js';

/** A search in texts: for the query as a whole in one of them, or for its words, which may stand in several. */
export interface Search {
  finds(texts: readonly string[]): boolean;
  /** A text with what was found in it. */
  mark(text: string): readonly Stretch[];
}

/** @param isLoose whether it is the second pass, when the first finds nothing */
function searchFor(query: string, isLoose: boolean): Search {
  const words = query.trim().split(/\s+/);
  const holds = isLoose ? matchesLoose : matches;
  const [whole, ...each] = [query, ...words].map((text) => ({text, isIn: (own: string) => holds(text, own)}));
  return {
    finds: (texts) => texts.some(whole!.isIn) || each.every(({isIn}) => texts.some(isIn)),
    mark: (text) => {
      const held = [whole!, ...each].find(({isIn}) => isIn(text));
      return held ? stretches(text, held.text, holds) : [{text, found: false}];
    },
  };
}

/** What a search looks through. A day is found as it is printed, and as it is written everywhere. */
const textsOf = (voice: AnswerVoice, event: EngagementEvent): string[] => [
  voice.name(event.id),
  voice.text(`${event.id}/text`)?.text ?? '',
  eventKindLabel(voice, event.kind),
  whenText(voice, event),
  event.date,
  ...[...event.states, ...event.parties].map((each) => voice.name(each)),
];

/** The ids of the events that a query finds, with the search that found them. */
export function searchEvents(
  voice: AnswerVoice,
  query: string,
  events: readonly EngagementEvent[],
): {readonly found: ReadonlySet<string>; readonly search?: Search} {
  const texts = events.map((event) => ({id: event.id, own: textsOf(voice, event)}));
  for (const isLoose of [false, true]) {
    const search = searchFor(query, isLoose);
    const found = texts.filter(({own}) => search.finds(own)).map(({id}) => id);
    if (found.length > 0) return {found: new Set(found), search};
  }
  return {found: new Set()};
}
