import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import {classesOf, mapAnswer} from '../recognition-map.js';
import {classSeries, measureSeries, type Step} from '../series.js';
import type {Measure} from '../vocabulary.js';
import {answer, column, count, day as dayCell, table, type Answer, type Cell, type Table} from './answer.js';
import {statusCode} from './standing.js';

const ACCREDITATIONS: readonly Measure[] = ['recognising-states', 'states-accepting-ambassador'];

/** A count over time, with its heading. */
interface Counted {
  readonly code: string;
  readonly head: Cell;
  readonly steps: readonly Step[];
}

/** A column for each series; a row for each day up to `day` on which one of them changes. */
function seriesTable(id: string, series: readonly Counted[], day: Day): Table {
  const days = [...new Set(series.flatMap(({steps}) => steps.map((step) => step.day)))];
  const valueOn = (steps: readonly Step[], on: Day) =>
    steps.reduce((value, step) => (step.day <= on ? step.value : value), 0);
  return table(id, days.filter((each) => each <= day).sort(), String, [
    column('date', 'day', (each) => dayCell(each)),
    ...series.map(({code, head, steps}) =>
      column(code, 'count', (each: Day) => count(valueOn(steps, each)), head),
    ),
  ]);
}

/** What of it is shown: who runs the missions, or who recognises and receives an ambassador. */
export const SERIES = ['control', 'accreditations'] as const;
export type Series = (typeof SERIES)[number];

/**
 * How have control of missions and accreditations changed over time? Step by step, up to the day.
 * @param shown of these tables
 */
export function missionTrend(dataset: Dataset, day: Day, shown: readonly Series[] = SERIES): Answer {
  const now = mapAnswer(dataset, 'missions', day);
  const control = classesOf('missions').map((code) => ({
    code,
    head: statusCode(code),
    steps: classSeries(dataset, 'missions', code),
  }));
  const accreditations = ACCREDITATIONS.map((code) => ({
    code,
    head: {kind: 'measure', code} as const,
    steps: measureSeries(dataset, code),
  }));
  return answer(
    'mission-trend',
    day,
    dataset,
    [
      ...(shown.includes('control') ? [seriesTable('trend', control, day)] : []),
      ...(shown.includes('accreditations') ? [seriesTable('accreditations', accreditations, day)] : []),
    ],
    {count: now.answering, total: now.total},
  );
}
