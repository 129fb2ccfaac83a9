/** Defines every element, and exports their classes, events and types. */
import './elements/define/leverage-matrix.js';
import './elements/define/recognition-map.js';

export {LeverageMatrix} from './elements/leverage-matrix.js';
export {RecognitionMap} from './elements/recognition-map.js';
export {
  RecognitionErrorEvent,
  RecognitionReadyEvent,
  RecognitionSelectEvent,
} from './elements/base/events.js';
export type {MapAnswer, MapRow, Layer} from './model/recognition-map.js';
export type {Dataset, Details, Source} from './model/dataset.js';
export type {Standing, Statement} from './model/statement.js';
