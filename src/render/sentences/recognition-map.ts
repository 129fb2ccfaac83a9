import type {Answer} from '../../model/answers/answer.js';
import type {Voice} from '../voice.js';
import {lead as missionsLead} from './missions-lead.js';
import {numbers} from './numbers.js';
import {recognitionLead} from './recognition-lead.js';

/** The question that a layer answers. */
export function question(voice: Voice, {variant}: Pick<Answer, 'variant'>): string {
  const {msg} = voice;
  return variant === 'missions'
    ? msg('Who runs the Afghan missions abroad?', {id: 'q.missions'})
    : variant === 'kabul'
      ? msg('Whose missions are open in Afghanistan?', {id: 'q.kabul'})
      : voice.say(msg('Who recognises the {authority}?', {id: 'q.recognition'}));
}

/** The sentence that answers it. */
export function lead(voice: Voice, answer: Pick<Answer, 'variant' | 'day' | 'counts'>): string {
  if (answer.variant === 'missions') return missionsLead(voice, answer);
  if (answer.variant !== 'kabul') return recognitionLead(voice, answer);
  const open = voice.msg(
    'On {day}, {count} of the {total} missions in Afghanistan on record were known to be open.',
    {id: 'lead.kabul'},
  );
  return voice.say(open, {day: voice.date(answer.day, 'long'), ...numbers(voice, answer, 'count', 'total')});
}
