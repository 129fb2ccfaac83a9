import {RecognitionContext} from '../recognition-context.js';

if (!customElements.get('recognition-context'))
  customElements.define('recognition-context', RecognitionContext);
