import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {loadParts} from '../../src/model/bundled-parts.js';
import {leverageMatrix, WEIGHTS} from '../../src/model/leverage.js';

const parts = await loadParts();

describe('leverage', () => {
  const {actors, rows, additional, interests} = leverageMatrix(parts);

  test('six chips of the article and nine actors, and no cell without a word', () => {
    assert.equal(rows.length, 6);
    assert.equal(actors.length, 9);
    assert.equal(rows.flatMap(({cells}) => cells).filter(Boolean).length, 54);
    for (const {chip, cells} of rows)
      cells.forEach((cell, index) => {
        assert.equal(cell?.chip, chip.id);
        assert.equal(cell?.actor, actors[index]?.id);
      });
    assert.deepEqual(additional.map(({chip}) => chip.id).sort(), ['detainees', 'returns-of-migrants']);
  });

  test('the fight against ISIS-K weighs most, as the article has it', () => {
    assert.equal(rows[0]?.chip.id, 'isis-k');
    const weights = rows.map(({weight}) => weight);
    assert.deepEqual(
      weights,
      [...weights].sort((one, other) => other - one),
    );
    assert.equal(
      weights[0],
      rows[0]?.cells.reduce((sum, cell) => sum + WEIGHTS[cell!.salience], 0),
    );
  });

  test('every interest is under its actor', () => {
    assert.equal([...interests.values()].flat().length, parts.interests.length);
    assert.deepEqual(
      interests
        .get('china')
        ?.map(({interest}) => interest)
        .sort(),
      ['belt-and-road', 'etim', 'limit-western-influence', 'natural-resources'],
    );
  });
});
