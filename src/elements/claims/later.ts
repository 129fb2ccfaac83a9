/** What the claims load when a reader first opens one, the table or the menu, or the page wants their review. */
export * from '../base/tell.js';
export {measureLabel} from '../../render/answer-labels.js';
export {placeReview} from './review.js';
export {renderAssessment, renderSaid, scaleWords} from './said.js';
