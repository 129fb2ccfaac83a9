/** What the obstacles load when a reader first opens one, the table or the menu. */
export * from '../base/tell.js';
export {renderObstacle} from './opened.js';
