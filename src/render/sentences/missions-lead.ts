import type {Answer} from '../../model/answers/answer.js';
import type {Voice} from '../voice.js';
import {numbers} from './numbers.js';

/** How many of the Afghan missions abroad were run by appointees of the authority; the slots come as printed. */
export function missionsLead(
  voice: Voice,
  slots: {readonly day: string; readonly count: string; readonly total: string},
): string {
  return voice.say(
    voice.msg(
      'On {day}, appointees of the {authority} ran {count} of the {total} Afghan missions abroad on record.',
      {id: 'lead.missions'},
    ),
    slots,
  );
}

/** The same of an answer. */
export function lead(voice: Voice, answer: Pick<Answer, 'day' | 'counts'>): string {
  return missionsLead(voice, {
    day: voice.date(answer.day, 'long'),
    ...numbers(voice, answer, 'count', 'total'),
  });
}
