import {MissionTrend} from '../mission-trend.js';

// Being loaded twice on one page is no error: the first stays.
if (!customElements.get('mission-trend')) customElements.define('mission-trend', MissionTrend);
