import type {Answer} from '../../model/answers/answer.js';
import type {Voice} from '../voice.js';
import {numbers} from './numbers.js';

export function question(voice: Voice, {subject}: Pick<Answer, 'subject'>): string {
  const {msg} = voice;
  return subject?.kind === 'place'
    ? voice.say(msg('{name}: what happened, and when?', {id: 'answers.q.timeline.of'}), {
        name: voice.name(subject.code),
      })
    : msg('What happened, and when?', {id: 'answers.q.timeline'});
}

export function lead(voice: Voice, answer: Pick<Answer, 'day' | 'counts'>): string {
  const {msg} = voice;
  const day = voice.date(answer.day, 'long');
  const {count, total} = answer.counts;
  if (count !== total) {
    return voice.say(
      msg('Events on record by {day}: {total}; shown here: {count}.', {id: 'answers.lead.events.of'}),
      {day, ...numbers(voice, answer, 'count', 'total')},
    );
  }
  return count === 1
    ? voice.say(msg('By {day}, one event is on record.', {id: 'answers.lead.event'}), {day})
    : voice.say(msg('By {day}, {count} events are on record.', {id: 'answers.lead.events'}), {
        day,
        ...numbers(voice, answer, 'count'),
      });
}
