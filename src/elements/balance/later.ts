/** What the balance loads when a reader first opens a chip, an obstacle, the judgements, the table or the menu. */
export * from '../base/tell.js';
export {renderObstacle} from '../obstacles/opened.js';
export {renderChip, renderJudgements} from './opened.js';
