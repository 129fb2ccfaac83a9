import type {Voice} from '../voice.js';

export function question({msg}: Voice): string {
  return msg('Who runs each Afghan mission abroad, and who says so?', {id: 'answers.q.missions'});
}

export {lead} from './missions-lead.js';
