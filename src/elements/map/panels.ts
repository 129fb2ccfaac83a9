/** What stands beside the picture, loaded when it is first shown. */
export {renderMapMenu} from './map-menu.js';
export {renderMapTable} from './map-table.js';
export {renderPlaceCard} from './place-card.js';
