import type {Voice} from './voice.js';

/** What stands before the address of a link that a sandbox does not let open. */
export const blockedLinkLabel = ({msg}: Voice): string =>
  msg('This frame may not open other pages. The address:', {id: 'answers.frame.blocked'});
