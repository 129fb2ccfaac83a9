import {dayNumber} from '../../i18n/days.js';
import type {Answer, CellOf} from '../../model/answers/answer.js';
import {SERIES, type Series} from '../../model/answers/mission-trend.js';
import {missionTone, type Tone} from '../../model/tones.js';
import type {Voice} from '../voice.js';
import {SHAPES} from '../signs.js';

export {SERIES, type Series};

/** A count over time. */
export interface Line {
  /** A class of missions, or a measure. */
  readonly code: string;
  /** Days by their number, each with the count from then on; the first is that of the dataset. */
  readonly steps: readonly (readonly [day: number, count: number])[];
}

/** What a line looks like: its colour, how it is broken, and its mark. */
export interface Look {
  readonly tone: Tone;
  readonly dashes: string;
  readonly mark: string;
}

const DASHES: Readonly<Record<string, string>> = {
  'taliban-coordinated': '9 3',
  republic: '16 3 3 3',
  'host-custody': '3 3',
  closed: '9 3 3 3 3 3',
  contested: '5 5',
  unknown: '1.5 4',
  'recognising-states': '9 3',
};

/** Classes look as they do on the map; the two counts of states borrow what positions have there. */
export function lookOf(code: string): Look {
  const count = {'recognising-states': 'full', 'states-accepting-ambassador': 'high'}[code] as
    Tone | undefined;
  return {
    tone: count ?? missionTone(code),
    dashes: DASHES[code] ?? '',
    mark: SHAPES[count ? (count === 'full' ? 'host-custody' : 'taliban') : code] ?? '',
  };
}

/** The lines of a table of the answer; a class that never had a mission gets none. */
export function linesOf({tables}: Answer, series: Series): Line[] {
  const {columns, rows} = tables[SERIES.indexOf(series)]!;
  return columns
    .map(({id}, at) => ({
      code: id,
      steps: rows.map(
        ({cells}) =>
          [
            dayNumber((cells[0] as CellOf<'day'>).day),
            (cells[at] as Partial<CellOf<'count'>>).value ?? 0,
          ] as const,
      ),
    }))
    .filter(({steps}, at) => at && (series !== 'control' || steps.some(([, count]) => count)));
}

/** The count of a line on a day. */
export function countOn({steps}: Line, day: number): number {
  return steps.reduce((count, [from, value]) => (from <= day ? value : count), 0);
}

/** What a line is called. */
export function lineLabel(voice: Voice, code: string): string {
  const {msg} = voice;
  switch (code) {
    case 'recognising-states':
      return msg('States that have announced recognition', {id: 'trend.recognising'});
    case 'states-accepting-ambassador':
      return msg('States that receive an ambassador, with or without recognition', {id: 'trend.ambassador'});
    default:
      return voice.status(code);
  }
}

/** What a chart shows. */
export function chartCaption(voice: Voice, series: Series): string {
  return series === 'control'
    ? voice.msg('Number of Afghan missions abroad, by who runs them', {id: 'trend.control'})
    : voice.say(
        voice.msg('Number of states that recognise the {authority} or receive an ambassador', {
          id: 'trend.accreditations',
        }),
      );
}
