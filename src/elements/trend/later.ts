/** What the chart loads when a reader first asks what changed, opens the table or the menu, or takes a picture. */
export * from '../base/tell.js';
export {renderChanges} from './changes.js';
export {trendFiles, trendPNG, trendSVG} from './export.js';
