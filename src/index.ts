/** Defines every element, and exports their classes, events and types. */
import './elements/define/embassy-status-table.js';
import './elements/define/recognition-map.js';

export {EmbassyStatusTable} from './elements/embassy-status-table.js';
export {RecognitionMap} from './elements/recognition-map.js';
export {
  RecognitionErrorEvent,
  RecognitionReadyEvent,
  RecognitionSelectEvent,
} from './elements/base/events.js';
export type {MapAnswer, MapRow, Layer} from './model/recognition-map.js';
export type {Dataset, Details, Source} from './model/dataset.js';
export type {Standing, Statement} from './model/statement.js';
