import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import type {Parts} from '../parts.js';
import type {Layer} from '../recognition-map.js';
import type {EventKind} from '../vocabulary.js';
import type {Answer, ElementName} from './answer.js';
import {claimCheck} from './claim-check.js';
import {embassyStatusTable} from './embassy-status-table.js';
import {engagementLadder} from './engagement-ladder.js';
import {engagementTimeline} from './engagement-timeline.js';
import {isolationFigures} from './isolation-figures.js';
import {legitimacyBalance} from './legitimacy-balance.js';
import {legitimacyObstacles} from './legitimacy-obstacles.js';
import {leverageMatrix} from './leverage-matrix.js';
import {missionTrend} from './mission-trend.js';
import {recognitionMap} from './recognition-map.js';
import {stateProfile} from './state-profile.js';

/** What narrows an answer; each element takes what concerns it. */
export interface AnswerChoice {
  /** Of the map; else `recognition`. */
  readonly layer?: Layer;
  /** A state's code: of the profile, which needs one, and of the timeline. */
  readonly state?: string;
  /** A claim's id. */
  readonly claim?: string;
  /** Of the timeline: the kind of event, and the first day. */
  readonly kind?: EventKind;
  readonly from?: Day;
  /** Of the ladder and the figures: the day from which movement is told. */
  readonly since?: Day;
  /** Of the figures; else `headline`. */
  readonly figures?: 'headline' | 'all';
  /** The id of one figure, for that alone. */
  readonly figure?: string;
}

/**
 * The answer of any element: for whoever makes all of them. An element itself imports its own alone, so that no page
 * carries the others.
 * @throws Error if a profile is asked for without a state
 */
export function answerOf(
  element: ElementName,
  dataset: Dataset,
  parts: Parts,
  day: Day,
  {layer = 'recognition', state, claim, kind, from, since, figures, figure}: AnswerChoice = {},
): Answer {
  switch (element) {
    case 'recognition-map':
      return recognitionMap(dataset, day, layer);
    case 'embassy-status-table':
      return embassyStatusTable(dataset, day);
    case 'leverage-matrix':
      return leverageMatrix(dataset, parts, day);
    case 'engagement-ladder':
      return engagementLadder(dataset, day, since);
    case 'engagement-timeline':
      return engagementTimeline(dataset, parts, day, {state, kinds: kind && [kind], from});
    case 'mission-trend':
      return missionTrend(dataset, day);
    case 'claim-check':
      return claimCheck(dataset, parts, day, claim);
    case 'legitimacy-obstacles':
      return legitimacyObstacles(dataset, parts, day);
    case 'legitimacy-balance':
      return legitimacyBalance(dataset, parts, day);
    case 'isolation-figures':
      return isolationFigures(dataset, parts, day, figures, {figure, since});
    case 'state-profile':
      if (!state) throw new Error('state-profile: no state was given');
      return stateProfile(dataset, parts, day, state);
    default:
      return element satisfies never;
  }
}
