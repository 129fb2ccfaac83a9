import type {Answer} from '../../model/answers/answer.js';
import type {Voice} from '../voice.js';
import {missionsLead} from './missions-lead.js';
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
  const {variant, day, counts} = answer;
  if (variant === 'missions') return missionsLead(voice, answer);
  if (variant !== 'kabul') return recognitionLead(voice, answer);
  const {count = 0, total = 0} = counts;
  return voice.say(
    voice.msg('On {day}, {count} of the {total} missions in Afghanistan on record were known to be open.', {
      id: 'lead.kabul',
    }),
    {day: voice.date(day, 'long'), count: voice.number(count), total: voice.number(total)},
  );
}
