import assert from 'node:assert/strict';
import {test} from 'node:test';
import {classesOf, LAYERS} from '../../src/model/recognition-map.js';
import {CONTROLS, POSITIONS, PRESENCES} from '../../src/model/vocabulary.js';

test('the legend of each layer ends with contested and unknown and names each class once', () => {
  for (const layer of LAYERS) {
    const classes = classesOf(layer);
    assert.deepEqual(classes.slice(-2), ['contested', 'unknown'], layer);
    assert.equal(new Set(classes).size, classes.length, layer);
  }
  assert.deepEqual(classesOf('recognition'), [...POSITIONS, 'contested', 'unknown']);
  assert.deepEqual(classesOf('missions'), CONTROLS);
  assert.deepEqual(classesOf('kabul'), [...PRESENCES, 'contested', 'unknown']);
});
