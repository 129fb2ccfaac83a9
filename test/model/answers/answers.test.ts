import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Answer, Cell} from '../../../src/model/answers/answer.js';
import {answerOf, type AnswerChoice} from '../../../src/model/answers/answers.js';
import {loadParts, loadSources} from '../../../src/model/bundled-parts.js';
import {bundledDataset} from '../../../src/model/dataset.js';
import {firstDay} from '../../../src/model/day.js';
import {DAYS, REQUESTS} from './requests.js';

const dataset = bundledDataset();
const parts = await loadParts();
const sources = await loadSources();

const statementIds = new Set(
  [
    ...dataset.positions.values(),
    ...dataset.missions.map(({statements}) => statements),
    ...dataset.missionsInAfghanistan.map(({statements}) => statements),
  ].flatMap((statements) => statements.map(({id}) => id)),
);

const ask = (element: Answer['element'], day: string, choice: AnswerChoice = {}) =>
  answerOf(element, dataset, parts, day, choice);
const cellsOf = ({tables}: Answer) => tables.flatMap(({rows}) => rows.flatMap(({cells}) => cells));

/** The cells of one column of one table, by the ids of the rows. */
function columnOf(answer: Answer, tableId: string, columnId: string): ReadonlyMap<string, Cell | null> {
  const table = answer.tables.find(({id}) => id === tableId);
  const index = table?.columns.findIndex(({id}) => id === columnId) ?? -1;
  assert.ok(table && index >= 0, `${tableId}/${columnId}`);
  return new Map(table.rows.map(({id, cells}) => [id, cells[index] ?? null]));
}
const valueOf = (cell: Cell | null | undefined) => (cell && 'value' in cell ? cell.value : undefined);

for (const {element, choice} of REQUESTS) {
  for (const day of DAYS) {
    test(`${element} ${JSON.stringify(choice)} on ${day}: every cell is of its column’s kind, every row has an id`, () => {
      for (const {id, columns, rows} of ask(element, day, choice).tables) {
        assert.equal(new Set(columns.map((column) => column.id)).size, columns.length, id);
        assert.equal(new Set(rows.map((row) => row.id)).size, rows.length, id);
        for (const row of rows) {
          assert.equal(row.cells.length, columns.length, row.id);
          row.cells.forEach((cell, index) => {
            if (cell) assert.equal(cell.kind, columns[index]?.kind, row.id);
          });
        }
      }
    });

    test(`${element} ${JSON.stringify(choice)} on ${day}: names sources and statements that are on record, and all of them`, () => {
      const answer = ask(element, day, choice);
      const cited = cellsOf(answer).flatMap((cell) => (cell?.kind === 'sources' ? cell.ids : []));
      const stated = cellsOf(answer).flatMap((cell) => (cell?.kind === 'statements' ? cell.ids : []));
      for (const id of cited) assert.ok(sources.has(id), id);
      for (const id of stated) assert.ok(statementIds.has(id), id);
      assert.deepEqual(new Set(answer.sources), new Set(cited));
      assert.deepEqual(new Set(answer.statements), new Set(stated));
    });

    test(`${element} ${JSON.stringify(choice)} on ${day}: nothing that is dated later is told, and no word of a language`, () => {
      const answer = ask(element, day, choice);
      const dated = answer.tables.flatMap(({columns, rows}) =>
        rows.flatMap(({cells}) =>
          cells.filter(
            (cell, index) => cell?.kind === 'day' && ['date', 'since'].includes(columns[index]?.id ?? ''),
          ),
        ),
      );
      for (const cell of dated)
        assert.ok(cell?.kind === 'day' && firstDay(cell.day) <= day, JSON.stringify(cell));
      // A code, an id or a key is ASCII without a space; anything else would be somebody's words.
      assert.doesNotMatch(JSON.stringify(answer.tables), /[^!-~]/);
    });
  }
}

test('of the claim of forty countries, 31 July 2025 has 40, 29 and three counts of our own records', () => {
  const answer = ask('claim-check', '2025-07-31', {claim: 'clm-40-countries'});
  const figure = columnOf(answer, 'claims', 'figure').get('clm-40-countries');
  assert.deepEqual(figure, {kind: 'quantity', value: 40, unit: 'countries'});
  // The ministry’s list; the evidence counts missions too, so no unit of the claim is put to its numbers.
  assert.deepEqual(columnOf(answer, 'evidence', 'figure').get('clm-40-countries-ev-01'), {
    kind: 'quantity',
    value: 29,
  });
  const own = columnOf(answer, 'measures', 'now');
  // Counted here anew, from the map’s own answer.
  const rows = columnOf(ask('recognition-map', '2025-07-31', {layer: 'missions'}), 'missions', 'status');
  const host = columnOf(ask('recognition-map', '2025-07-31', {layer: 'missions'}), 'missions', 'state');
  const run = [...rows]
    .filter(([, cell]) => cell?.kind === 'status' && cell.code === 'taliban')
    .map(([id]) => id);
  const coordinated = [...rows].filter(
    ([, cell]) => cell?.kind === 'status' && cell.code === 'taliban-coordinated',
  );
  const hosts = new Set(run.map((id) => JSON.stringify(host.get(id))));
  assert.deepEqual(
    [...own].map(([id, cell]) => [id, valueOf(cell)]),
    [
      ['clm-40-countries/states-with-controlled-missions', hosts.size],
      ['clm-40-countries/controlled-missions', run.length],
      ['clm-40-countries/controlled-or-coordinated-missions', run.length + coordinated.length],
    ],
  );
});

test('a claim that was not yet made is not checked', () => {
  assert.equal(ask('claim-check', '2024-12-31', {claim: 'clm-40-countries'}).counts['count'], 0);
});

test('two warrants, 135 listed, and one recognising state are among the figures of 31 July 2025', () => {
  const figures = columnOf(ask('isolation-figures', '2025-07-31'), 'figures', 'figure');
  assert.equal(valueOf(figures.get('fig-icc-warrants')), 2);
  assert.equal(valueOf(figures.get('fig-sanctioned')), 135);
  assert.equal(valueOf(figures.get('fig-recognising-states')), 1);
});

test('nobody recognises on 2 July 2025, and Russia alone does on 3 July', () => {
  const status = (day: string) =>
    [...columnOf(ask('recognition-map', day), 'recognition', 'status')].filter(
      ([, cell]) => cell?.kind === 'status' && cell.code === 'recognised',
    );
  assert.deepEqual(status('2025-07-02'), []);
  assert.deepEqual(
    status('2025-07-03').map(([id]) => id),
    ['RU'],
  );
});

test('a ladder’s rungs, a table’s counts and a trend’s row each sum to all there are', () => {
  for (const day of DAYS.slice(1)) {
    const sum = (cells: Iterable<Cell | null>) =>
      [...cells].reduce((all, cell) => all + (valueOf(cell) ?? 0), 0);
    const ladder = ask('engagement-ladder', day);
    assert.equal(sum(columnOf(ladder, 'ladder', 'count').values()), ladder.counts['total']);
    const missions = ask('embassy-status-table', day);
    assert.equal(sum(columnOf(missions, 'counts', 'count').values()), dataset.missions.length);
    for (const {cells} of ask('mission-trend', day).tables[0]?.rows ?? []) {
      assert.equal(sum(cells), dataset.missions.length);
    }
  }
});

test('the last row of the trend says what the table of missions says of the same day', () => {
  for (const day of DAYS.slice(1)) {
    const counts = columnOf(ask('embassy-status-table', day), 'counts', 'count');
    const trend = ask('mission-trend', day).tables[0];
    const last = trend?.rows[trend.rows.length - 1];
    trend?.columns.forEach(({id, kind}, index) => {
      if (kind === 'count') assert.equal(valueOf(last?.cells[index]), valueOf(counts.get(id)), id);
    });
  }
});

test('Russia’s profile has its recognition, its embassy in Kabul and the Afghan one in Moscow', () => {
  const profile = ask('state-profile', '2025-07-31', {state: 'RU'});
  assert.equal(profile.variant, 'recognised');
  assert.deepEqual(columnOf(profile, 'position', 'from_day').get('RU/2025-07-03'), {
    kind: 'day',
    day: '2025-07-03',
  });
  assert.ok(columnOf(profile, 'missions', 'status').has('ru-moscow-embassy'));
  assert.ok(columnOf(profile, 'kabul', 'status').has('ru-kabul'));
  assert.ok(columnOf(profile, 'events', 'event').has('ev-2025-07-03-russia'));
});

test('a profile without a state says of which states and organisations there is a record', () => {
  const {subject, counts, tables} = ask('state-profile', '2025-07-31');
  assert.equal(subject, undefined);
  assert.equal(tables[0]?.rows.length, counts['count']);
  const ids = tables[0]?.rows.map(({id}) => id) ?? [];
  assert.ok(ids.includes('RU') && ids.includes('EU') && !ids.includes('FJ'));
});
