import type {Voice} from '../voice.js';

export function question({msg}: Voice): string {
  return msg('How has control of the Afghan missions changed over time?', {id: 'answers.q.trend'});
}

export {lead} from './missions-lead.js';
