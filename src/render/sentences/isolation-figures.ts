import type {Answer} from '../../model/answers/answer.js';
import type {Voice} from '../voice.js';
import {numbers} from './numbers.js';

export function question({msg}: Voice): string {
  return msg('The key figures, each with its day and its source', {id: 'answers.q.figures'});
}

export function lead(voice: Voice, answer: Pick<Answer, 'day' | 'counts'>): string {
  const known = voice.msg('{count} of the {total} figures that were known by {day}.', {
    id: 'answers.lead.figures',
  });
  return voice.say(known, {day: voice.date(answer.day, 'long'), ...numbers(voice, answer, 'count', 'total')});
}
