import type {Day} from '../../model/day.js';
import type {Voice} from '../../render/voice.js';

/** The day of the data and their licence. */
export function sourceNote(voice: Voice, day: Day, datasetDay: Day): string {
  const {msg} = voice;
  const data = msg('Data as of {day}; facts under CC BY 4.0.', {id: 'note.data'});
  const said = voice.say(data, {day: voice.date(datasetDay, 'long')});
  return day > datasetDay ? `${said} ${msg('The data end before the day shown.', {id: 'note.later'})}` : said;
}
