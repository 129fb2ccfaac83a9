import {EmbedBuilder} from '../embed-builder.js';

// Being loaded twice on one page is no error: the first stays.
if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);
