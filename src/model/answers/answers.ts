import {within} from '../bundled-regions.js';
import {isClaimOf} from '../claims.js';
import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import {leverageGrid, leverageWithin, type GridOrder} from '../leverage-grid.js';
import type {Parts} from '../parts.js';
import type {Layer} from '../recognition-map.js';
import type {EventKind, Verdict} from '../vocabulary.js';
import type {Answer, ElementName} from './answer.js';
import {claimCheck} from './claim-check.js';
import {embassyStatusTable} from './embassy-status-table.js';
import {engagementLadder} from './engagement-ladder.js';
import {engagementTimeline} from './engagement-timeline.js';
import {isolationFigures} from './isolation-figures.js';
import {legitimacyBalance} from './legitimacy-balance.js';
import {legitimacyObstacles} from './legitimacy-obstacles.js';
import {leverageMatrix} from './leverage-matrix.js';
import {missionTrend, type Series} from './mission-trend.js';
import {recognitionMap} from './recognition-map.js';
import {statesOnRecord, stateProfile} from './state-profile.js';

/** What narrows or orders an answer; each element takes what concerns it. */
export interface AnswerChoice {
  /** Of the map; else `recognition`. */
  readonly layer?: Layer;
  /** A state's code, or an organisation's: of the profile, of the timeline, and of whoever names obstacles. */
  readonly state?: string;
  /** A claim's id; else all of this claimant and verdict. */
  readonly claim?: string;
  readonly claimant?: string;
  readonly verdict?: Verdict;
  /** Of the timeline: kinds of event, the first day, a year, and what a search found. */
  readonly kind?: EventKind;
  readonly kinds?: readonly EventKind[];
  readonly from?: Day;
  readonly year?: string;
  readonly found?: ReadonlySet<string>;
  /** Of the timeline: `newest` first. Of the matrix: by `weight` or `name`. */
  readonly order?: string;
  /** Of the ladder and the figures: the day from which movement is told. */
  readonly since?: Day;
  /** Of the ladder: the part of the world. */
  readonly region?: string;
  /** Of the figures; else `headline`. */
  readonly figures?: 'headline' | 'all';
  /** The id of one figure, for that alone. */
  readonly figure?: string;
  /** Of the trend: its tables; else both. */
  readonly series?: readonly Series[];
  /** Of the matrix: the one chip and the one actor. */
  readonly chip?: string;
  readonly actor?: string;
  /** Of the table of missions: the ids of those shown, in their order. */
  readonly missions?: readonly string[];
  /** Compares two ids by their names, of map and matrix; without it rows stand as they are recorded. */
  readonly compare?: (a: string, b: string) => number;
}

/**
 * The answer of any element: for whoever makes all of them. An element itself imports its own alone, so that no page
 * carries the others. A profile without a state says which there are.
 */
export function answerOf(
  element: ElementName,
  dataset: Dataset,
  parts: Parts,
  day: Day,
  choice: AnswerChoice = {},
): Answer {
  const {state, since, compare} = choice;
  switch (element) {
    case 'recognition-map':
      return recognitionMap(dataset, day, choice.layer ?? 'recognition', compare);
    case 'embassy-status-table':
      return embassyStatusTable(dataset, day, choice.missions);
    case 'leverage-matrix':
      return matrix(dataset, parts, day, choice);
    case 'engagement-ladder':
      return engagementLadder(within(dataset, choice.region ?? ''), day, since);
    case 'engagement-timeline': {
      const {kind, kinds = kind && [kind], from, year, found, order} = choice;
      return engagementTimeline(dataset, parts, day, {state, kinds, from, year, found, order});
    }
    case 'mission-trend':
      return missionTrend(dataset, day, choice.series);
    case 'claim-check': {
      const {claim, claimant = '', verdict = ''} = choice;
      const claims = parts.claims.filter((each) => claim || isClaimOf(each, claimant, verdict));
      return claimCheck(dataset, {claims}, day, claim);
    }
    case 'legitimacy-obstacles':
      return legitimacyObstacles(dataset, parts, day, state);
    case 'legitimacy-balance':
      return legitimacyBalance(dataset, parts, day);
    case 'isolation-figures':
      return isolationFigures(dataset, parts, day, choice.figures, {figure: choice.figure, since});
    case 'state-profile':
      return state ? stateProfile(dataset, parts, day, state) : statesOnRecord(dataset, parts, day);
    default:
      return element satisfies never;
  }
}

function matrix(
  dataset: Dataset,
  {chips, actors, leverage, interests}: Parts,
  day: Day,
  {chip, actor, order, compare}: AnswerChoice,
): Answer {
  const facts = {day: dataset.day, chips, actors, leverage, interests};
  const grid = compare
    ? leverageGrid(facts, {order: (order ?? 'weight') as GridOrder, chip, actor, compare})
    : {
        chips: chips.filter(({id}) => !chip || id === chip),
        actors: actors.filter(({id}) => !actor || id === actor),
      };
  return leverageMatrix(dataset, leverageWithin(facts, grid), day, compare !== undefined);
}
