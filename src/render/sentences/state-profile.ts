import type {Answer} from '../../model/answers/answer.js';
import type {Voice} from '../voice.js';
import {numbers} from './numbers.js';

export function question(voice: Voice, {subject}: Pick<Answer, 'subject'>): string {
  const {msg} = voice;
  if (subject?.kind !== 'place') return msg('What is on record about one state?', {id: 'answers.q.profiles'});
  return voice.say(msg('{name}: what is on record?', {id: 'answers.q.profile'}), {
    name: voice.name(subject.code),
  });
}

/** Without a state, how many have a record. */
export function lead(voice: Voice, answer: Pick<Answer, 'subject' | 'variant' | 'day' | 'counts'>): string {
  const {msg} = voice;
  if (!answer.subject)
    return voice.say(
      msg('States and organisations with a record: {count}.', {id: 'answers.lead.profiles'}),
      numbers(voice, answer, 'count'),
    );
  const stands = msg(
    'On {day}: {status}. Afghan missions there: {missions}; its missions in Afghanistan: {kabul}; events: {events}.',
    {id: 'answers.lead.profile'},
  );
  return voice.say(stands, {
    day: voice.date(answer.day, 'long'),
    status: voice.status(answer.variant ?? 'unknown'),
    ...numbers(voice, answer, 'missions', 'kabul', 'events'),
  });
}
