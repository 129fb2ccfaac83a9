import {EmbassyStatusTable} from '../embassy-status-table.js';

// Being loaded twice on one page is no error: the first stays.
if (!customElements.get('embassy-status-table'))
  customElements.define('embassy-status-table', EmbassyStatusTable);
