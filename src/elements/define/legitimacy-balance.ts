import {LegitimacyBalance} from '../legitimacy-balance.js';

// Being loaded twice on one page is no error: the first stays.
if (!customElements.get('legitimacy-balance')) customElements.define('legitimacy-balance', LegitimacyBalance);
