/** What the profile loads when a state is chosen, or a reader first opens the table or the menu. */
export * from '../base/tell.js';
export {renderStanding} from '../base/history.js';
export {itemsOf} from './opened.js';
