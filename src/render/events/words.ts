import type {EngagementEvent} from '../../model/parts.js';
import {lastDay, type Day} from '../../model/day.js';
import type {Voice} from '../voice.js';

/** When something happened, as precisely as it is known, and no more. */
export function whenText(voice: Voice, {date, until, approximate}: EngagementEvent): string {
  const {msg} = voice;
  const printed = voice.date(date, 'long');
  const day = approximate
    ? voice.say(msg('about {day}', {id: 'answers.about.day'}), {day: printed})
    : date.length === 7
      ? voice.say(msg('{month}, day not known', {id: 'answers.day.month'}), {month: printed})
      : printed;
  return until
    ? voice.say(msg('{day} until {last}', {id: 'answers.day.until'}), {day, last: voice.date(until, 'long')})
    : day;
}

/** Whether what is known by its month only may have been after a day. */
export const mayBeLater = ({date}: EngagementEvent, day: Day): boolean => lastDay(date) > day;
