/** Entry of the script for a whole site, as a module: `<script type="module" src="…/site.mjs"></script>`. */
import {startSite} from './site/start.js';

const address = import.meta.url;
// A module is not told which tag loaded it; that tag has the nonce.
let nonce;
for (const script of document.scripts) if (script.src === address) nonce = script.nonce;
startSite(address, nonce);
