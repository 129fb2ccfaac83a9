/** Entry of the script for a whole site, as a classic script: `<script defer src="…/site.js"></script>`. */
import {startSite} from './site/start.js';

// Read while the script itself runs; later it is null. An optimiser that inlines it leaves no address, and a page may have an
// image of this name.
const own = document.currentScript;
if (own instanceof HTMLScriptElement && own.src) startSite(own.src, own.nonce);
