import type {Day} from '../model/day.js';
import {courseOf, type Course, type Movement} from '../model/ladder.js';
import type {Voice} from './voice.js';

/** How many climbed and fell since a day. */
export function movesLead(voice: Voice, moves: readonly Movement[], since: Day): string {
  const count = (course: Course) => voice.number(moves.filter((move) => courseOf(move) === course).length);
  return voice.say(
    voice.msg('Since {day}, states that climbed: {up}; that fell: {down}.', {id: 'ladder.moved'}),
    {day: voice.date(since, 'long'), up: count('up'), down: count('down')},
  );
}
