import {EngagementLadder} from '../engagement-ladder.js';

// Being loaded twice on one page is no error: the first stays.
if (!customElements.get('engagement-ladder')) customElements.define('engagement-ladder', EngagementLadder);
