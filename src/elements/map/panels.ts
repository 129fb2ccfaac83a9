/** What stands beside the picture, loaded when it is first shown. */
export {renderMapTable} from './map-table.js';
export {renderPlaceCard} from './place-card.js';
