import assert from 'node:assert/strict';
import {test} from 'node:test';
import {askedBy, DIALECTS, heightMessage} from '../../src/embed/frame/messages.js';

const named = {tag: 'recognition-map', id: 'map-1', secret: 'abc123'};
const unnamed = {tag: 'recognition-map', id: '', secret: ''};

test('a height is told in the words of each who listens', () => {
  assert.deepEqual(
    DIALECTS.map((dialect) => heightMessage(dialect, 612, named)),
    [
      {message: 'height', value: 612, secret: 'abc123'},
      // As pym.js joins its parts.
      ['pym', 'map-1', 'height', '612'].join('xPYMx'),
      {sentinel: 'amp', type: 'embed-size', height: 612},
      {'datawrapper-height': {'map-1': 612}},
      {source: 'recognition-elements', type: 'height', height: 612, id: 'map-1'},
    ],
  );
});

test('who has given the frame no name is not spoken to in words that need one', () => {
  assert.deepEqual(
    DIALECTS.map((dialect) => heightMessage(dialect, 612, unnamed)),
    [
      undefined,
      undefined,
      {sentinel: 'amp', type: 'embed-size', height: 612},
      {'datawrapper-height': {'recognition-map': 612}},
      {source: 'recognition-elements', type: 'height', height: 612},
    ],
  );
});

test('pym.js reads what it is told', () => {
  // Its own expression, with the id of its container.
  const expression = new RegExp('^' + ['pym', 'map-1', '(\\S+)', '(.*)'].join('xPYMx') + '$');
  assert.deepEqual([...(expression.exec(heightMessage('pym', 612, named) as string) ?? [])].slice(1), [
    'height',
    '612',
  ]);
});

test('each may ask again in words of its own, with the name that it gave', () => {
  assert.equal(askedBy({source: 'recognition-elements', type: 'ask'}, unnamed), 'own');
  assert.equal(askedBy({message: 'ready', secret: 'abc123'}, named), 'wordpress');
  assert.equal(askedBy('pymxPYMxmap-1xPYMxwidthxPYMx640', named), 'pym');
});

test('nobody else asks', () => {
  const strange: unknown[] = [
    undefined,
    null,
    0,
    NaN,
    '',
    'ask',
    [],
    {},
    {message: 'ready'},
    {message: 'ready', secret: ''},
    {message: 'ready', secret: 'other'},
    {source: 'recognition-elements', type: 'height', height: 5},
    'pymxPYMxotherxPYMxwidthxPYMx640',
    'pymxPYMxxPYMxwidthxPYMx640',
    `pymxPYMxmap-1xPYMxwidthxPYMx${'9'.repeat(500)}`,
  ];
  for (const data of strange) {
    assert.equal(askedBy(data, named), undefined, JSON.stringify(data));
    assert.equal(askedBy(data, unnamed), undefined, JSON.stringify(data));
  }
});
