import type {Answer, ElementName} from '../model/answers/answer.js';
import * as claimCheck from './sentences/claim-check.js';
import * as embassyStatusTable from './sentences/embassy-status-table.js';
import * as engagementLadder from './sentences/engagement-ladder.js';
import * as engagementTimeline from './sentences/engagement-timeline.js';
import * as isolationFigures from './sentences/isolation-figures.js';
import * as legitimacyBalance from './sentences/legitimacy-balance.js';
import * as legitimacyObstacles from './sentences/legitimacy-obstacles.js';
import * as leverageMatrix from './sentences/leverage-matrix.js';
import * as missionTrend from './sentences/mission-trend.js';
import * as recognitionMap from './sentences/recognition-map.js';
import * as stateProfile from './sentences/state-profile.js';
import type {Voice} from './voice.js';

interface Sentences {
  question(voice: Voice, answer: Answer): string;
  lead(voice: Voice, answer: Answer): string;
}

/** Each element's own; an element itself imports its own alone, so that no page carries the others'. */
const SENTENCES: Readonly<Record<ElementName, Sentences>> = {
  'recognition-map': recognitionMap,
  'embassy-status-table': embassyStatusTable,
  'leverage-matrix': leverageMatrix,
  'engagement-ladder': engagementLadder,
  'engagement-timeline': engagementTimeline,
  'mission-trend': missionTrend,
  'claim-check': claimCheck,
  'legitimacy-obstacles': legitimacyObstacles,
  'legitimacy-balance': legitimacyBalance,
  'isolation-figures': isolationFigures,
  'state-profile': stateProfile,
};

/** The question that an answer answers. */
export function answerQuestion(voice: Voice, answer: Answer): string {
  return SENTENCES[answer.element].question(voice, answer);
}

/** Sentences that sum an answer up: with its question, the text alternative of its picture. */
export function answerLead(voice: Voice, answer: Answer): string {
  return SENTENCES[answer.element].lead(voice, answer);
}
