import type {Answer} from '../../model/answers/answer.js';
import type {Voice} from '../voice.js';

/** How many of the Afghan missions abroad were run by appointees of the authority. */
export function missionsLead(voice: Voice, {day, counts}: Pick<Answer, 'day' | 'counts'>): string {
  const {count = 0, total = 0} = counts;
  return voice.say(
    voice.msg(
      'On {day}, appointees of the {authority} ran {count} of the {total} Afghan missions abroad on record.',
      {id: 'lead.missions'},
    ),
    {day: voice.date(day, 'long'), count: voice.number(count), total: voice.number(total)},
  );
}
