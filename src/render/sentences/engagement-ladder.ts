import type {Voice} from '../voice.js';

export function question(voice: Voice): string {
  return voice.say(voice.msg('How far has each state gone with the {authority}?', {id: 'answers.q.ladder'}));
}

export {recognitionLead as lead} from './recognition-lead.js';
