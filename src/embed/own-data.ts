/** Entry of own-data.js, which every script of one language fetches when a page has data of its own. */
import {key} from 'virtual:own-data';
import {followOwn} from '../elements/base/own-data.js';
import type {DetailsShelf} from './details-script.js';

const page = globalThis as DetailsShelf;
(page.recognitionElementsDetails ??= {})[key] = {followOwn};
