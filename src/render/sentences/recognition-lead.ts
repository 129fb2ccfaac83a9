import type {Answer} from '../../model/answers/answer.js';
import type {Voice} from '../voice.js';

/** How many states recognised the authority. */
export function recognitionLead(voice: Voice, {day, counts}: Pick<Answer, 'day' | 'counts'>): string {
  const {msg} = voice;
  const {count = 0, total = 0} = counts;
  const slots = {day: voice.date(day, 'long'), total: voice.number(total)};
  if (!count) {
    return voice.say(
      msg('On {day}, none of {total} states recognised the {authority}.', {id: 'lead.none'}),
      slots,
    );
  }
  return voice.say(
    count === 1
      ? msg('On {day}, {count} of {total} states recognised the {authority}.', {id: 'lead.one'})
      : msg('On {day}, {count} of {total} states recognised the {authority}.', {id: 'lead.many'}),
    {...slots, count: voice.number(count)},
  );
}
