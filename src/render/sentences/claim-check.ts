import type {Answer} from '../../model/answers/answer.js';
import type {Voice} from '../voice.js';
import {numbers} from './numbers.js';

export function question({msg}: Voice): string {
  return msg('What was claimed, and what does the evidence say?', {id: 'answers.q.claims'});
}

export function lead(voice: Voice, answer: Pick<Answer, 'day' | 'counts'>): string {
  const {msg} = voice;
  const day = voice.date(answer.day, 'long');
  if (answer.counts['count'] === 0)
    return voice.say(msg('No such claim had been made by {day}.', {id: 'answers.lead.claims.none'}), {day});
  if (answer.counts['count'] === 1) {
    return voice.say(
      msg('One claim, with what other sources say of it by {day}.', {id: 'answers.lead.claim'}),
      {day},
    );
  }
  return voice.say(
    msg('{count} claims, with what other sources say of them by {day}.', {id: 'answers.lead.claims'}),
    {day, ...numbers(voice, answer, 'count')},
  );
}
