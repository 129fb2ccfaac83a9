import type {Answer} from '../../model/answers/answer.js';
import type {Voice} from '../voice.js';
import {numbers} from './numbers.js';

export function question(voice: Voice): string {
  return voice.say(
    voice.msg('Bargaining chips of the {authority}, and what stands in the way', {id: 'answers.q.balance'}),
  );
}

export function lead(voice: Voice, answer: Pick<Answer, 'counts'>): string {
  const facing = voice.msg('{chips} bargaining chips face {obstacles} obstacles.', {
    id: 'answers.lead.balance',
  });
  return voice.say(facing, numbers(voice, answer, 'chips', 'obstacles'));
}
