/** Entry of the details file beside a script of one language: it lays what it brings on the page's shelf. */
import {details, key, messages, ownFile} from 'virtual:details';
import * as later from 'virtual:later';
import type {DetailsShelf} from './details-script.js';

const page = globalThis as DetailsShelf;
(page.recognitionElementsDetails ??= {})[key] = {details, later, messages, ownFile};
