import type {About} from './about.js';
import {claimCheck} from './claim-check.js';
import {embassyStatusTable} from './embassy-status-table.js';
import {embedBuilder} from './embed-builder.js';
import {engagementLadder} from './engagement-ladder.js';
import {engagementTimeline} from './engagement-timeline.js';
import {isolationFigures} from './isolation-figures.js';
import {legitimacyBalance} from './legitimacy-balance.js';
import {legitimacyObstacles} from './legitimacy-obstacles.js';
import {leverageMatrix} from './leverage-matrix.js';
import {missionTrend} from './mission-trend.js';
import {recognitionContext} from './recognition-context.js';
import {recognitionMap} from './recognition-map.js';
import {stateProfile} from './state-profile.js';

/** What is said of each element, by its tag, in the order in which a reader should meet them. */
export const ABOUT: Readonly<Record<string, About>> = {
  'recognition-map': recognitionMap,
  'embassy-status-table': embassyStatusTable,
  'engagement-ladder': engagementLadder,
  'mission-trend': missionTrend,
  'engagement-timeline': engagementTimeline,
  'isolation-figures': isolationFigures,
  'state-profile': stateProfile,
  'claim-check': claimCheck,
  'leverage-matrix': leverageMatrix,
  'legitimacy-obstacles': legitimacyObstacles,
  'legitimacy-balance': legitimacyBalance,
  'recognition-context': recognitionContext,
  'embed-builder': embedBuilder,
};

export function about(tag: string): About {
  const found = ABOUT[tag];
  if (!found) throw new Error(`stories/about has nothing on <${tag}>`);
  return found;
}
