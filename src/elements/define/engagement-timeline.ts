import {EngagementTimeline} from '../engagement-timeline.js';

// Being loaded twice on one page is no error: the first stays.
if (!customElements.get('engagement-timeline'))
  customElements.define('engagement-timeline', EngagementTimeline);
