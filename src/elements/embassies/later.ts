/** What the table of missions loads when a reader first opens a row or the menu, or searches. */
export {historyRules} from '../base/history-rules.js';
export {renderOpened, renderPrinted} from './opened.js';
export {renderMissionMenu} from './menu.js';
export {searchNames} from '../../i18n/area-embassies-search.js';
