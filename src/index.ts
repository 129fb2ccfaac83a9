/** Defines every element, and exports their classes, events and types. */
import './elements/define/claim-check.js';
import './elements/define/embassy-status-table.js';
import './elements/define/legitimacy-balance.js';
import './elements/define/engagement-timeline.js';
import './elements/define/engagement-ladder.js';
import './elements/define/isolation-figures.js';
import './elements/define/legitimacy-obstacles.js';
import './elements/define/leverage-matrix.js';
import './elements/define/mission-trend.js';
import './elements/define/recognition-context.js';
import './elements/define/recognition-map.js';
import './elements/define/state-profile.js';

export {ClaimCheck} from './elements/claim-check.js';
export {EmbassyStatusTable} from './elements/embassy-status-table.js';
export {LegitimacyBalance} from './elements/legitimacy-balance.js';
export {EngagementTimeline} from './elements/engagement-timeline.js';
export {EngagementLadder} from './elements/engagement-ladder.js';
export {IsolationFigures} from './elements/isolation-figures.js';
export {LegitimacyObstacles} from './elements/legitimacy-obstacles.js';
export {LeverageMatrix} from './elements/leverage-matrix.js';
export {MissionTrend} from './elements/mission-trend.js';
export {RecognitionContext} from './elements/recognition-context.js';
export {RecognitionMap} from './elements/recognition-map.js';
export {StateProfile} from './elements/state-profile.js';
export {
  RecognitionErrorEvent,
  RecognitionReadyEvent,
  RecognitionSelectEvent,
} from './elements/base/events.js';
export type {RecognitionToken, RecognitionTokenKind, RecognitionTokens} from './elements/base/tokens.js';
export {SHARED, type Shared} from './elements/base/shared.js';
export type {Answer, Cell, Table} from './model/answers/answer.js';
export type {MapAnswer, MapRow, Layer} from './model/recognition-map.js';
export type {Dataset, Details, Source} from './model/dataset.js';
export type {Standing, Statement} from './model/statement.js';
