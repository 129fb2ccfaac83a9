import {IsolationFigures} from '../isolation-figures.js';

// Being loaded twice on one page is no error: the first stays.
if (!customElements.get('isolation-figures')) customElements.define('isolation-figures', IsolationFigures);
