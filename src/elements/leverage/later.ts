/** What the matrix loads when a reader first opens a cell or takes something away. */
export {leveragePNG, leverageSVG} from './export.js';
export {renderLeverageMenu} from './menu.js';
export {renderSources} from '../base/history.js';
export {leverageCSV} from '../../render/leverage-csv.js';
export {leverageJSON} from '../../render/leverage-json.js';
