import type {Dataset} from '../dataset.js';
import {lastDay, type Day} from '../day.js';
import {measureOn} from '../measures.js';
import {classesOf, mapAnswer} from '../recognition-map.js';
import {certainFrom} from '../statement.js';
import type {Measure} from '../vocabulary.js';
import {answer, column, count, day as dayCell, table, type Answer, type Cell, type Table} from './answer.js';
import {statusCode} from './standing.js';

const ACCREDITATIONS: readonly Measure[] = ['recognising-states', 'states-accepting-ambassador'];

/** The days up to `day` on which a status can begin or end, and the day shown. */
function turningDays(dataset: Dataset, day: Day): Day[] {
  const histories = [...dataset.positions.values(), ...dataset.missions.map(({statements}) => statements)];
  const days = histories.flatMap((statements) =>
    statements.flatMap((statement) => [
      certainFrom(statement, dataset.day),
      ...[statement.reported, statement.until].flatMap((each) => (each ? [lastDay(each)] : [])),
    ]),
  );
  return [...new Set([...days, day])].filter((each) => each <= day).sort();
}

/** A column for each series; a row for each day on which one of its numbers is not that of the row above. */
function seriesTable(
  id: string,
  days: readonly Day[],
  heads: readonly {readonly code: string; readonly cell: Cell}[],
  valuesOn: (day: Day) => readonly number[],
): Table {
  const points = days.map((day) => ({day, values: valuesOn(day)}));
  const turns = points.filter(({values}, index) => values.join() !== points[index - 1]?.values.join());
  type Point = (typeof points)[number];
  return table(id, turns, ({day}) => day, [
    column('date', 'day', ({day}) => dayCell(day)),
    ...heads.map(({code, cell}, index) =>
      column(code, 'count', ({values}: Point) => count(values[index] ?? 0), cell),
    ),
  ]);
}

/** How have control of missions and accreditations changed over time? Step by step, up to the day. */
export function missionTrend(dataset: Dataset, day: Day): Answer {
  const days = turningDays(dataset, day);
  const now = mapAnswer(dataset, 'missions', day);
  return answer(
    'mission-trend',
    day,
    dataset,
    [
      seriesTable(
        'trend',
        days,
        classesOf('missions').map((code) => ({code, cell: statusCode(code)})),
        (each) => mapAnswer(dataset, 'missions', each).counts.map(({count}) => count),
      ),
      seriesTable(
        'accreditations',
        days,
        ACCREDITATIONS.map((code) => ({code, cell: {kind: 'measure', code}})),
        (each) => ACCREDITATIONS.map((measure) => measureOn(dataset, measure, each).value),
      ),
    ],
    {count: now.answering, total: now.total},
  );
}
