/** What the map loads when a reader first opens a card or the menu, or takes a picture away. */
export {mapPNG, mapSVG} from './export.js';
export {renderMapMenu} from './map-menu.js';
export {renderAllSources, renderHistory} from '../base/history.js';
export {historyRules} from '../base/history-rules.js';
