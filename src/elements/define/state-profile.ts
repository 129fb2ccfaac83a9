import {StateProfile} from '../state-profile.js';

// Being loaded twice on one page is no error: the first stays.
if (!customElements.get('state-profile')) customElements.define('state-profile', StateProfile);
