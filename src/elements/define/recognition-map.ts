import {RecognitionMap} from '../recognition-map.js';

// Being loaded twice on one page is no error: the first stays.
if (!customElements.get('recognition-map')) customElements.define('recognition-map', RecognitionMap);
