/**
 * Where an element gets what it loads later: modules of their own, fetched on demand. The classic scripts carry
 * other answers to these two questions and put their own file in place of this one (see rollup.config.mjs).
 */
export {loadLanguage} from '../../i18n/messages.js';
export {loadDetails} from '../../model/dataset.js';

/** The code that writes pictures as files. */
export const loadPictures = () => import('../map/export.js');
