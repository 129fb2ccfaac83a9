import {LeverageMatrix} from '../leverage-matrix.js';

// Being loaded twice on one page is no error: the first stays.
if (!customElements.get('leverage-matrix')) customElements.define('leverage-matrix', LeverageMatrix);
