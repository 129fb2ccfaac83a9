/** What the timeline loads when a reader first opens an event, the table or the menu, or begins to search. */
export * from '../base/tell.js';
export {renderEvent} from './opened.js';
export {searchEvents} from '../../render/events/search.js';
