/** What the timeline loads when a reader first opens an event, the table or the menu. */
export * from '../base/tell.js';
export {renderEvent} from './opened.js';
