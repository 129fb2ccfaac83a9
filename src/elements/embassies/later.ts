/** What the table of missions loads when a reader first opens a row or the menu, or searches. */
export {openedRules} from './opened-rules.js';
export {renderOpened, renderPrinted} from './opened.js';
export {renderMissionMenu} from './menu.js';
export {searchNames} from '../../i18n/area-embassies-search.js';
