import assert from 'node:assert/strict';
import {test} from 'node:test';
import {addressIn, readAddress} from '../../src/embed/frame/address.js';

test('options come from the query and from what stands after #?, which counts', () => {
  const {options, lang, secret, id} = readAddress(
    '?layer=missions&as-of=2024-01-01&lang=ps',
    '#?as-of=2025-02-03&view=table',
  );
  assert.deepEqual(
    [...options],
    [
      ['layer', 'missions'],
      ['as-of', '2025-02-03'],
      ['view', 'table'],
    ],
  );
  assert.deepEqual({lang, secret, id}, {lang: 'ps', secret: '', id: ''});
});

test('what WordPress and pym.js add is told apart, and title and address of their page are nobody’s', () => {
  const {options, secret, id} = readAddress(
    '?layer=kabul&initialWidth=640&childId=map-1&parentTitle=A%20page&parentUrl=https%3A%2F%2Fexample.org%2F',
    '#?state=RU#?secret=aB3dE6gH9k',
  );
  assert.deepEqual(
    [...options],
    [
      ['layer', 'kabul'],
      ['state', 'RU'],
    ],
  );
  assert.deepEqual({secret, id}, {secret: 'aB3dE6gH9k', id: 'map-1'});
});

test('an anchor is no option, and data of one’s own are none', () => {
  assert.deepEqual([...readAddress('', '#mission-af-1').options], []);
  assert.deepEqual([...readAddress('?src=https%3A%2F%2Fexample.org%2Fx.json', '').options], []);
});

test('a secret or id that is more than a name is none', () => {
  for (const wrong of ['', 'a b', '<b>', 'x'.repeat(200), 'a\n', 'xPYMx<>']) {
    const {secret, id} = readAddress(
      `?childId=${encodeURIComponent(wrong)}`,
      `#?secret=${encodeURIComponent(wrong)}`,
    );
    assert.deepEqual({secret, id}, {secret: '', id: ''}, wrong);
  }
});

test('the page of another language stands beside this one and keeps all other options', () => {
  assert.equal(
    addressIn(
      'prs',
      'recognition-map',
      'https://example.org/a/frame/recognition-map.html?lang=prs&layer=missions',
    ),
    'https://example.org/a/frame/recognition-map.prs.html?layer=missions',
  );
  assert.equal(
    addressIn(
      'ps',
      'claim-check',
      'file:///home/reader/frame/claim-check.html#?lang=ps&theme=dark#?secret=abc',
    ),
    'file:///home/reader/frame/claim-check.ps.html#?theme=dark#?secret=abc',
  );
  assert.equal(
    addressIn('en', 'mission-trend', 'https://example.org/frame/mission-trend.ps?lang=en#top'),
    'https://example.org/frame/mission-trend.en.html#top',
  );
});
