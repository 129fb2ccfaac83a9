/** What the map loads when a reader first opens a card or takes a picture away. */
export {mapPNG, mapSVG} from './export.js';
export {renderAllSources, renderHistory} from '../base/history.js';
