import {compareIn} from '../../i18n/order.js';
import type {AnswerChoice} from '../../model/answers/answers.js';
import {SERIES, type Series} from '../../model/answers/mission-trend.js';
import type {Day} from '../../model/day.js';
import type {Layer} from '../../model/recognition-map.js';
import type {EventKind, Verdict} from '../../model/vocabulary.js';
import type {AnswerVoice} from '../answer-voice.js';
import {searchEvents} from '../events/search.js';
import type {Configuration, Material} from './configuration.js';

const wordsOf = (text = '') => text.split(/\s+/).filter(Boolean);

/** What a configuration asks of the model beside the day; its attributes are sound, and an empty one asks nothing. */
export function choiceOf(
  {element, attributes}: Configuration,
  {parts}: Material,
  voice: AnswerVoice,
  day: Day,
): AnswerChoice {
  const {state, from, since, order, query = ''} = attributes;
  const inWords = compareIn(voice.lang);
  const compare = (a: string, b: string) => inWords(voice.name(a), voice.name(b));
  switch (element) {
    case 'recognition-map':
      return {layer: attributes['layer'] as Layer | undefined, compare};
    case 'leverage-matrix':
      return {chip: attributes['chip'], actor: attributes['actor'], order, compare};
    case 'engagement-ladder':
      // Nothing has moved since a day that is not before the day shown.
      return {region: attributes['region'], since: from && from < day ? from : undefined};
    case 'engagement-timeline':
      return {
        state,
        kinds: wordsOf(attributes['kind']) as EventKind[],
        year: attributes['year'],
        order,
        found: query.trim() ? searchEvents(voice, query, parts.events).found : undefined,
      };
    case 'mission-trend': {
      const {series = 'both'} = attributes;
      return {series: series === 'both' ? SERIES : [series as Series]};
    }
    case 'claim-check':
      return {
        claim: attributes['claim'],
        claimant: attributes['claimant'] ?? state,
        verdict: attributes['verdict'] as Verdict | undefined,
      };
    case 'isolation-figures':
      return {
        figures: attributes['figures'] as AnswerChoice['figures'],
        figure: attributes['figure'],
        since,
      };
    case 'legitimacy-obstacles':
    case 'state-profile':
      return {state};
    case 'legitimacy-balance':
    case 'embassy-status-table':
      return {};
    default:
      return element satisfies never;
  }
}
