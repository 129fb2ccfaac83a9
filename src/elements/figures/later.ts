/** What the figures load when a reader first opens one, the table or the menu. */
export * from '../base/tell.js';
export {inlineNote} from './inline-note.js';
export {renderFigure} from './opened.js';
