import type {Answer} from '../../model/answers/answer.js';
import type {Voice} from '../voice.js';
import {numbers} from './numbers.js';

export function question({msg}: Voice): string {
  return msg('What stands in the way of legitimacy, and who makes it a condition?', {
    id: 'answers.q.obstacles',
  });
}

export function lead(voice: Voice, answer: Pick<Answer, 'day' | 'counts'>): string {
  const named = voice.msg('By {day}, {conditions} of {count} obstacles had been named as conditions.', {
    id: 'answers.lead.obstacles',
  });
  return voice.say(named, {
    day: voice.date(answer.day, 'long'),
    ...numbers(voice, answer, 'conditions', 'count'),
  });
}
