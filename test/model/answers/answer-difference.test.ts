import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rowChanges} from '../../../src/model/answers/answer-difference.js';
import {answerOf} from '../../../src/model/answers/answers.js';
import {ELEMENTS} from '../../../src/model/answers/answer.js';
import {LAYERS} from '../../../src/model/classes.js';
import {loadParts} from '../../../src/model/bundled-parts.js';
import {bundledDataset} from '../../../src/model/dataset.js';
import {changesIn} from '../../../src/model/difference.js';

const dataset = bundledDataset();
const parts = await loadParts();
const DAYS = [
  '2021-08-15',
  '2022-03-01',
  '2024-01-01',
  '2025-07-02',
  '2025-07-31',
  '2026-05-01',
  dataset.day,
];
const on = (element: (typeof ELEMENTS)[number], day: string, choice = {}) =>
  answerOf(element, dataset, parts, day, {state: 'RU', ...choice});

test('nothing has changed between a day and itself', () => {
  for (const element of ELEMENTS)
    for (const day of DAYS) assert.deepEqual(rowChanges(on(element, day), on(element, day)), [], element);
});

test('a map’s rows that changed are the subjects whose status is another, layer by layer', () => {
  for (const layer of LAYERS)
    for (const day of DAYS) {
      const changes = rowChanges(
        on('recognition-map', day, {layer}),
        on('recognition-map', dataset.day, {layer}),
      );
      assert.deepEqual(
        changes.map(({id}) => id).sort(),
        changesIn(dataset, layer, day, dataset.day)
          .map(({id}) => id)
          .sort(),
        `${layer} since ${day}`,
      );
      if (layer === 'missions') {
        const table = rowChanges(on('embassy-status-table', day), on('embassy-status-table', dataset.day));
        assert.deepEqual(table.map(({id}) => id).sort(), changes.map(({id}) => id).sort());
      }
    }
});

test('Russia’s recognition is told of whoever pinned the day before', () => {
  const changes = rowChanges(on('recognition-map', '2025-07-02'), on('recognition-map', '2025-07-31'));
  const russia = changes.find(({id}) => id === 'RU');
  const status = (row = russia?.before) => row?.cells.find((cell) => cell?.kind === 'status')?.code;
  assert.equal(status(russia?.after), 'recognised');
  assert.notEqual(status(), 'recognised');
});

test('an event since then is a statement that is new', () => {
  const changes = rowChanges(
    on('engagement-timeline', '2025-07-02'),
    on('engagement-timeline', '2025-07-03'),
  );
  assert.deepEqual(
    changes.map(({id, before, after}) => [id, !!before, !!after]),
    [['ev-2025-07-03-russia', false, true]],
  );
});

test('numbers that only count other rows are no statements of their own', () => {
  for (const element of ELEMENTS)
    for (const {table} of rowChanges(on(element, '2025-07-31'), on(element, dataset.day)))
      assert.ok(
        !['counts', 'weights', 'ladder', 'moves', 'measures'].includes(table),
        `${element}: ${table}`,
      );
});
