/** What the table of missions loads when a reader first opens a row or searches. */
export {renderOpened, renderPrinted} from './opened.js';
export {searchNames} from '../../i18n/area-embassies-search.js';
