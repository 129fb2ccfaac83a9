import assert from 'node:assert/strict';
import {test} from 'node:test';
import {accreditationChanges, missionChanges} from '../../src/model/changes.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {mapAnswer} from '../../src/model/recognition-map.js';
import {classSeries, measureSeries} from '../../src/model/series.js';
import {classesOf} from '../../src/model/recognition-map.js';

const dataset = bundledDataset();

test('the changes of missions are all that makes the steps of the classes, and nothing else', () => {
  const changes = missionChanges(dataset);
  for (const status of classesOf('missions')) {
    const [, ...steps] = classSeries(dataset, 'missions', status);
    const came = changes.filter(({to}) => to.status === status).map(({day, id}) => `${day} ${id}`);
    const left = changes.filter(({from}) => from.status === status).map(({day, id}) => `${day} ${id}`);
    assert.deepEqual(came.sort(), steps.flatMap((step) => step.came.map((id) => `${step.day} ${id}`)).sort());
    assert.deepEqual(left.sort(), steps.flatMap((step) => step.left.map((id) => `${step.day} ${id}`)).sort());
  }
});

test('whoever follows them from the first day arrives at the map of the last', () => {
  const status = new Map(
    mapAnswer(dataset, 'missions', dataset.start).rows.map((row) => [row.id, row.standing.status]),
  );
  for (const {id, from, to} of missionChanges(dataset)) {
    assert.equal(status.get(id), from.status, id);
    status.set(id, to.status);
  }
  for (const {id, standing} of mapAnswer(dataset, 'missions', dataset.day).rows)
    assert.equal(status.get(id), standing.status, id);
});

test('they come in the order of time', () => {
  for (const changes of [missionChanges(dataset), accreditationChanges(dataset)]) {
    const days = changes.map(({day}) => day);
    assert.deepEqual(days, [...days].sort());
  }
});

test('the changes of accreditations are the steps of the two counts', () => {
  const days = (['recognising-states', 'states-accepting-ambassador'] as const).flatMap((measure) =>
    measureSeries(dataset, measure)
      .slice(1)
      .flatMap(({day, came, left}) => [...came, ...left].map((id) => `${day} ${id}`)),
  );
  assert.deepEqual(
    [...new Set(accreditationChanges(dataset).map(({day, id}) => `${day} ${id}`))].sort(),
    [...new Set(days)].sort(),
  );
});

test('Russia’s recognition of 3 July 2025 is one of them', () => {
  const russia = accreditationChanges(dataset).filter(({place}) => place === 'RU');
  assert.deepEqual(
    russia.map(({day, to}) => [day, to.status]),
    [['2025-07-03', 'recognised']],
  );
});
