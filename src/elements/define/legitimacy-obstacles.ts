import {LegitimacyObstacles} from '../legitimacy-obstacles.js';

// Being loaded twice on one page is no error: the first stays.
if (!customElements.get('legitimacy-obstacles'))
  customElements.define('legitimacy-obstacles', LegitimacyObstacles);
