import {ClaimCheck} from '../claim-check.js';

// Being loaded twice on one page is no error: the first stays.
if (!customElements.get('claim-check')) customElements.define('claim-check', ClaimCheck);
