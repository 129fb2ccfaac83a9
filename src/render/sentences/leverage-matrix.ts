import type {Answer} from '../../model/answers/answer.js';
import type {Voice} from '../voice.js';
import {numbers} from './numbers.js';

export function question({msg}: Voice): string {
  return msg('Which bargaining chip weighs with which actor, and why?', {id: 'answers.q.leverage'});
}

export function lead(voice: Voice, answer: Pick<Answer, 'counts'>): string {
  const weighs = voice.msg(
    '{chips} bargaining chips and {actors} actors: decisive in {decisive} cases, strong in {strong}.',
    {id: 'answers.lead.leverage'},
  );
  return voice.say(weighs, numbers(voice, answer, 'chips', 'actors', 'decisive', 'strong'));
}
