import type {Answer} from '../../model/answers/answer.js';
import type {Voice} from '../voice.js';
import {numbers} from './numbers.js';

export function question(voice: Voice, {subject}: Pick<Answer, 'subject'>): string {
  return voice.say(voice.msg('{name}: what is on record?', {id: 'answers.q.profile'}), {
    name: subject?.kind === 'place' ? voice.name(subject.code) : '',
  });
}

export function lead(voice: Voice, answer: Pick<Answer, 'variant' | 'day' | 'counts'>): string {
  const stands = voice.msg(
    'On {day}: {status}. Afghan missions there: {missions}; its missions in Afghanistan: {kabul}; events: {events}.',
    {id: 'answers.lead.profile'},
  );
  return voice.say(stands, {
    day: voice.date(answer.day, 'long'),
    status: voice.status(answer.variant ?? 'unknown'),
    ...numbers(voice, answer, 'missions', 'kabul', 'events'),
  });
}
