import type {Day} from '../../model/day.js';
import type {Voice} from '../../render/voice.js';

/** The day of the data and their licence. */
export function sourceNote(voice: Voice, day: Day, datasetDay: Day): string {
  const {msg} = voice;
  const data = msg('Data as of {day}; facts under CC BY 4.0.', {id: 'note.data'});
  const said = voice.say(data, {day: voice.date(datasetDay, 'long')});
  return day > datasetDay ? `${said} ${msg('The data end before the day shown.', {id: 'note.later'})}` : said;
}

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
