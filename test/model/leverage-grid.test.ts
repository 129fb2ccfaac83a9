import assert from 'node:assert/strict';
import {test} from 'node:test';
import {judgementOn, leverageGrid, weightCounts, type LeverageFacts} from '../../src/model/leverage-grid.js';
import type {Salience} from '../../src/model/vocabulary.js';

const cell = (chip: string, actor: string, salience: Salience) =>
  ({id: `${chip}-${actor}`, chip, actor, salience, basis: 'other-source'}) as const;

const facts: LeverageFacts = {
  day: '2026-06-30',
  chips: [{id: 'gas'}, {id: 'ports', additional: true}, {id: 'war'}, {id: 'air'}],
  actors: ['a', 'b', 'c'].map((id) => ({id, states: []})),
  leverage: [
    cell('gas', 'a', 'strong'),
    cell('gas', 'b', 'strong'),
    cell('gas', 'c', 'strong'),
    cell('war', 'a', 'decisive'),
    cell('war', 'b', 'none-stated'),
    cell('war', 'c', 'weak'),
    cell('air', 'a', 'weak'),
    cell('air', 'b', 'none-stated'),
    cell('air', 'c', 'weak'),
    cell('ports', 'b', 'decisive'),
  ],
  interests: [],
};
const compare = (a: string, b: string) => (a < b ? -1 : 1);
const ids = (items: readonly {id: string}[]) => items.map(({id}) => id).join(' ');

test('by weight the chips come first whose cells weigh most together, in the scale of the model', () => {
  assert.equal(ids(leverageGrid(facts, {order: 'weight', compare}).chips), 'gas war air ports');
});

test('a chip that the article does not name comes last, however it weighs', () => {
  assert.equal(ids(leverageGrid(facts, {order: 'name', compare}).chips), 'air gas war ports');
});

test('actors go by the cells of the chips that the article names, or of one chip', () => {
  assert.equal(ids(leverageGrid(facts, {order: 'weight', compare}).actors), 'a c b');
  assert.equal(ids(leverageGrid(facts, {order: 'weight', by: 'ports', compare}).actors), 'b a c');
});

test('chips go by the cells of one actor', () => {
  assert.equal(ids(leverageGrid(facts, {order: 'weight', by: 'c', compare}).chips), 'gas air war ports');
});

test('one chip or actor alone is shown, and counted', () => {
  const grid = leverageGrid(facts, {order: 'name', actor: 'c', compare});
  assert.equal(ids(grid.actors), 'c');
  assert.deepEqual(
    weightCounts(facts, grid).map(({count}) => count),
    [0, 1, 0, 2, 0],
  );
  assert.equal(ids(leverageGrid(facts, {order: 'name', chip: 'war', compare}).chips), 'war');
});

test('where there is no record, there is no judgement, not even that nothing is stated', () => {
  assert.equal(judgementOn(facts, 'ports', 'a'), undefined);
  assert.equal(judgementOn(facts, 'war', 'b')?.salience, 'none-stated');
});
