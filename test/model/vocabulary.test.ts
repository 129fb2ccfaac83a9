import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {classesOf, LAYERS} from '../../src/model/recognition-map.js';
import {CONTROLS, POSITIONS, PRESENCES} from '../../src/model/vocabulary.js';

interface Schema {
  properties: {
    type?: {enum: string[]};
    statements: {
      items: {
        properties: Record<'status' | 'direction', {enum: string[]}> & {between: {items: {enum: string[]}}};
      };
    };
  };
}

const schema = (kind: string) =>
  JSON.parse(readFileSync(new URL(`../../data/schema/${kind}.json`, import.meta.url), 'utf8')) as Schema;

for (const [kind, words] of [
  ['recognition', POSITIONS],
  ['missions', CONTROLS],
  ['missions-in-afghanistan', PRESENCES],
] as const) {
  test(`records of ${kind} state what the model knows, word by word and in that order`, () => {
    const {status, between, direction} = schema(kind).properties.statements.items.properties;
    assert.deepEqual(status.enum, words);
    assert.deepEqual(between.items.enum, words);
    assert.deepEqual(direction.enum, ['receives', 'sends', 'both']);
  });
}

test('missions are of the same types abroad and in Afghanistan', () => {
  const types = ['embassy', 'consulate-general', 'consulate', 'permanent-mission', 'mission'];
  assert.deepEqual(schema('missions').properties.type?.enum, types);
  assert.deepEqual(schema('missions-in-afghanistan').properties.type?.enum, types);
});

test('confidence is high, medium or low', () => {
  const common = JSON.parse(
    readFileSync(new URL('../../data/schema/common.json', import.meta.url), 'utf8'),
  ) as {$defs: {confidence: {enum: string[]}}};
  assert.deepEqual(common.$defs.confidence.enum, ['high', 'medium', 'low']);
});

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
