/** What the ladder loads when a reader first opens a state, the table or the menu. */
export * from '../base/tell.js';
export {renderState} from './opened.js';
