import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Answer} from '../../src/model/answers/answer.js';
import {engagementLadder} from '../../src/model/answers/engagement-ladder.js';
import {isolationFigures} from '../../src/model/answers/isolation-figures.js';
import {missionTrend} from '../../src/model/answers/mission-trend.js';
import {recognitionMap} from '../../src/model/answers/recognition-map.js';
import {loadPart} from '../../src/model/bundled-parts.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {ladderOn} from '../../src/model/ladder.js';
import {measureOn} from '../../src/model/measures.js';
import {mapAnswer, type Layer} from '../../src/model/recognition-map.js';
import {MEASURES, type Measure} from '../../src/model/vocabulary.js';
import {someDays} from './random.js';

const dataset = bundledDataset();
const figures = await loadPart('figures');
const DAYS = someDays(dataset, 50, 20260630);

/** A table's counts by the ids of its rows: of one column, the first of counts without it. */
function countsIn({tables}: Answer, id: string, column?: string): Record<string, number> {
  const {columns, rows} = tables.find((each) => each.id === id)!;
  const at = columns.findIndex((each) => (column ? each.id === column : each.kind === 'count'));
  return Object.fromEntries(
    rows.flatMap((row) => {
      const cell = row.cells[at];
      return cell?.kind === 'count' ? [[row.id, cell.value]] : [];
    }),
  );
}

/** The counts of the map's legend. */
const legend = (layer: Layer, day: string) => countsIn(recognitionMap(dataset, day, layer), 'counts');

/** Where a line of the chart stands on the day of its answer. */
function lastIn({tables}: Answer, id: string): Record<string, number> {
  const {columns, rows} = tables.find((each) => each.id === id)!;
  const cells = rows[rows.length - 1]?.cells ?? [];
  return Object.fromEntries(
    columns.flatMap((each, at) => {
      const cell = cells[at];
      return cell?.kind === 'count' ? [[each.id, cell.value]] : [];
    }),
  );
}

describe('on fifty days between the first and the last of the data', () => {
  test('days differ, and the counts of one are not those of another', () => {
    assert.equal(new Set(DAYS).size, 50);
    for (const day of DAYS) assert.ok(day >= dataset.start && day <= dataset.day, day);
    for (const layer of ['recognition', 'missions'] as const)
      assert.ok(new Set(DAYS.map((day) => JSON.stringify(legend(layer, day)))).size > 5, layer);
  });

  test('the ladder has as many states on each rung as the legend of the map counts', () => {
    for (const day of DAYS) {
      const ladder = engagementLadder(dataset, day);
      assert.deepEqual(countsIn(ladder, 'ladder'), legend('recognition', day), day);
      // A state that is counted has a row of its own.
      const rows = ladder.tables.find(({id}) => id === 'recognition')?.rows.length ?? 0;
      assert.equal(rows, (ladder.counts['total'] ?? 0) - (legend('recognition', day)['unknown'] ?? 0), day);
    }
  });

  test('the chart’s lines stand where the legend of the map counts', () => {
    for (const day of DAYS) {
      const trend = missionTrend(dataset, day);
      assert.deepEqual(lastIn(trend, 'trend'), legend('missions', day), day);
      assert.equal(
        lastIn(trend, 'accreditations')['recognising-states'],
        legend('recognition', day)['recognised'],
      );
    }
  });

  test('our own counts, which figures and claims print, are those of legend, ladder and chart', () => {
    for (const day of DAYS) {
      const [states, missions] = [legend('recognition', day), legend('missions', day)];
      const received = ladderOn(dataset, day)
        .filter(({status}) => status === 'recognised' || status === 'accepts-ambassador')
        .flatMap(({rows}) => rows)
        .filter(({statement}) => statement?.direction === 'receives' || statement?.direction === 'both');
      const hosts = mapAnswer(dataset, 'missions', day).rows.filter(
        ({standing}) => standing.status === 'taliban',
      );
      const open = mapAnswer(dataset, 'kabul', day).rows.filter(({standing}) =>
        standing.status.startsWith('open-'),
      );
      const expected: Record<Measure, number | undefined> = {
        'recognising-states': states['recognised'],
        'states-accepting-ambassador': received.length,
        'controlled-missions': missions['taliban'],
        'coordinated-missions': missions['taliban-coordinated'],
        'controlled-or-coordinated-missions':
          (missions['taliban'] ?? 0) + (missions['taliban-coordinated'] ?? 0),
        'republic-missions': missions['republic'],
        'closed-missions': missions['closed'],
        'states-with-controlled-missions': new Set(hosts.map(({place}) => place)).size,
        'open-embassies-in-kabul': open.filter(
          ({mission}) => mission?.type === 'embassy' && mission.city === 'kabul',
        ).length,
        'states-with-open-missions-in-afghanistan': new Set(open.map(({place}) => place)).size,
      };
      const measured = MEASURES.map((measure) => [measure, measureOn(dataset, measure, day).value] as const);
      assert.deepEqual(Object.fromEntries(measured), expected, day);
      assert.equal(
        lastIn(missionTrend(dataset, day), 'accreditations')['states-accepting-ambassador'],
        received.length,
        day,
      );
      const printed = countsIn(isolationFigures(dataset, {figures}, day, 'all'), 'figure-measures', 'now');
      assert.ok(Object.keys(printed).length > 0);
      for (const {id, measure} of figures)
        if (measure) assert.equal(printed[id], expected[measure], `${id}, ${day}`);
    }
  });
});
