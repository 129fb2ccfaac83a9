/** What stands beside the picture, loaded when it is first shown. */
export {renderMapTable} from './map-table.js';
export {renderDetailsState, renderPlaceCard} from './place-card.js';
