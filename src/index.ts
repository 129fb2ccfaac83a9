/** Defines every element, and exports their classes, events and types. */
import './elements/define/embassy-status-table.js';
import './elements/define/isolation-figures.js';
import './elements/define/legitimacy-obstacles.js';
import './elements/define/leverage-matrix.js';
import './elements/define/recognition-context.js';
import './elements/define/recognition-map.js';

export {EmbassyStatusTable} from './elements/embassy-status-table.js';
export {IsolationFigures} from './elements/isolation-figures.js';
export {LegitimacyObstacles} from './elements/legitimacy-obstacles.js';
export {LeverageMatrix} from './elements/leverage-matrix.js';
export {RecognitionContext} from './elements/recognition-context.js';
export {RecognitionMap} from './elements/recognition-map.js';
export {
  RecognitionErrorEvent,
  RecognitionReadyEvent,
  RecognitionSelectEvent,
} from './elements/base/events.js';
export {SHARED, type Shared} from './elements/base/shared.js';
export type {Answer, Cell, Table} from './model/answers/answer.js';
export type {MapAnswer, MapRow, Layer} from './model/recognition-map.js';
export type {Dataset, Details, Source} from './model/dataset.js';
export type {Standing, Statement} from './model/statement.js';
