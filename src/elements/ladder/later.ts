/** What the ladder loads when a reader first opens a state, the table or the menu, or asks what moved. */
export * from '../base/tell.js';
export {ladderFiles, ladderPNG, ladderSVG} from './export.js';
export {renderMoves, renderSign} from './moves.js';
export {movesLead} from '../../render/ladder-moves.js';
export {openedRules} from './opened-rules.js';
export {renderState} from './opened.js';
