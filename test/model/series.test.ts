import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {bundledDataset} from '../../src/model/dataset.js';
import {dayAfter} from '../../src/model/day.js';
import {historyOf, standingIn} from '../../src/model/history.js';
import {measureOn} from '../../src/model/measures.js';
import {classesOf, LAYERS, mapAnswer} from '../../src/model/recognition-map.js';
import {classSeries, measureSeries, type Step} from '../../src/model/series.js';
import {subjectsOf} from '../../src/model/subjects.js';
import {standingOn} from '../../src/model/statement.js';
import {MEASURES} from '../../src/model/vocabulary.js';

const dataset = bundledDataset();

/** Every day of the dataset. */
const days: string[] = [dataset.start];
while (days[days.length - 1]! < dataset.day) days.push(dayAfter(days[days.length - 1]!));

const valueOn = (steps: readonly Step[], day: string) => steps.filter((step) => step.day <= day).pop()?.value;

test('the days looked at are all from the fall of Kabul to the dataset’s own', () => {
  const span = Date.parse(dataset.day) - Date.parse(dataset.start);
  assert.equal(days.length, span / 86_400_000 + 1);
  assert.equal(days[days.length - 1], dataset.day);
});

describe('a series says of every day what that day’s answer says', () => {
  for (const layer of LAYERS) {
    test(`each class of ${layer}, and all classes together are all rows`, () => {
      const series = classesOf(layer).map((status) => [status, classSeries(dataset, layer, status)] as const);
      for (const day of days) {
        const {counts, total} = mapAnswer(dataset, layer, day);
        assert.deepEqual(
          series.map(([status, steps]) => ({status, count: valueOn(steps, day)})),
          counts,
          day,
        );
        assert.equal(
          counts.reduce((sum, {count}) => sum + count, 0),
          total,
          day,
        );
      }
    });
  }

  for (const measure of MEASURES) {
    test(measure, () => {
      const steps = measureSeries(dataset, measure);
      for (const day of days.filter((_, index) => index % 7 === 0).concat(steps.map((step) => step.day)))
        assert.equal(valueOn(steps, day), measureOn(dataset, measure, day).value, day);
    });
  }
});

test('each step names what came and what left, and they make the difference', () => {
  for (const measure of MEASURES) {
    const steps = measureSeries(dataset, measure);
    assert.equal(steps[0]?.day, dataset.start);
    steps.slice(1).forEach(({value, came, left}, index) => {
      assert.equal(value - steps[index]!.value, came.length - left.length);
      assert.ok(came.length + left.length > 0);
    });
  }
});

test('Russia’s recognition is the only step of that count', () => {
  assert.deepEqual(measureSeries(dataset, 'recognising-states'), [
    {day: '2021-08-15', value: 0, came: [], left: []},
    {day: '2025-07-03', value: 1, came: ['RU'], left: []},
  ]);
});

test('China, the Emirates and Uzbekistan had accepted an ambassador by the end of 2024, as a figure of the sources says', () => {
  assert.deepEqual([...measureOn(dataset, 'states-accepting-ambassador', '2024-12-31').ids].sort(), [
    'AE',
    'CN',
    'UZ',
  ]);
  assert.equal(valueOn(measureSeries(dataset, 'states-accepting-ambassador'), '2024-12-31'), 3);
});

test('a history covers every day once, and tells what stood on it', () => {
  for (const layer of LAYERS) {
    for (const {id, statements} of subjectsOf(dataset, layer)) {
      const stretches = historyOf(statements, dataset);
      assert.equal(stretches[0]?.from, dataset.start, id);
      assert.equal(stretches[stretches.length - 1]?.to, undefined, id);
      stretches.slice(1).forEach(({from}, index) => assert.equal(dayAfter(stretches[index]!.to!), from, id));
      for (const {from, to = dataset.day, standing} of stretches) {
        for (const day of [from, to])
          assert.equal(standingOn(statements, day, dataset.day).status, standing.status, `${id} ${day}`);
      }
    }
  }
});

test('a standing worked out once for all days is that worked out for the day, in any dataset', () => {
  for (const {statements} of subjectsOf(dataset, 'missions')) {
    for (const day of days.filter((_, index) => index % 31 === 0)) {
      for (const datasetDay of [dataset.day, '2024-06-30', dataset.day])
        assert.deepEqual(standingIn(statements, day, datasetDay), standingOn(statements, day, datasetDay));
    }
  }
});
