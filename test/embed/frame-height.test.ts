import assert from 'node:assert/strict';
import {test} from 'node:test';
import {movesNothing, toldHeight} from '../../src/embed/frames/frame-height.js';
import {framePageIn, isFramePage} from '../../src/embed/frames/frame-page.js';
import {ELEMENTS} from '../../tools/elements.mjs';

const told = (height: unknown) => toldHeight({source: 'recognition-elements', type: 'height', height});

test('a height is whole and within bounds', () => {
  assert.deepEqual([612, 612.2, 1, 119, 120, 5000].map(told), [612, 613, 120, 120, 120, 5000]);
});

test('what is too high keeps the height that it has', () => {
  assert.deepEqual([5000.1, 17330, 1e300].map(told), [undefined, undefined, undefined]);
});

test('what is no height is nothing', () => {
  for (const height of [
    0,
    -1,
    -0,
    NaN,
    Infinity,
    -Infinity,
    '612',
    null,
    undefined,
    {},
    [612],
    true,
    6n,
    {valueOf: () => 612},
  ])
    assert.equal(told(height), undefined, String(height));
  for (const data of [
    null,
    undefined,
    612,
    '612',
    [],
    {height: 612},
    {type: 'height', height: 612},
    {source: 'pym', type: 'height', height: 612},
  ])
    assert.equal(toldHeight(data), undefined);
});

test('each value of a message is read once, so that it cannot change between', () => {
  let reads = 0;
  const data = {
    source: 'recognition-elements',
    type: 'height',
    get height() {
      return reads++ === 0 ? 612 : 1e9;
    },
  };
  assert.equal(toldHeight(data), 612);
  assert.equal(reads, 1);
});

test('a frame changes where nothing in view moves by it', () => {
  const view = 800;
  const cases: [boolean, string, number, number, number][] = [
    [true, 'below the view', 900, 400, 2000],
    [true, 'below the view, and shrinks', 900, 400, 130],
    [true, 'its end out of view, and grows', 500, 400, 900],
    [true, 'its end out of view before and after', 300, 900, 600],
    [false, 'its end comes into view', 300, 900, 400],
    [false, 'its end in view, and grows', 100, 400, 900],
    [false, 'above the view', -900, 400, 900],
    [true, 'all of the view', -900, 3000, 2500],
  ];
  for (const [expected, title, top, height, next] of cases)
    assert.equal(movesNothing({top, height, view}, next), expected, title);
});

test('the frame page of each element is known, and nobody else’s', () => {
  for (const {tag} of ELEMENTS) {
    for (const end of ['.html', '.prs.html', '.ps.html?as-of=2024-01-01', '.html#?layer=missions'])
      assert.ok(isFramePage(`https://example.org/a/frame/${tag}${end}`), tag + end);
  }
  for (const other of [
    'https://example.org/frame/other-element.html',
    'https://example.org/frame/recognition-map.html5',
    'https://example.org/frame/recognition-map.de.html',
    'https://example.org/recognition-map.html',
    'about:blank',
    '',
  ])
    assert.ok(!isFramePage(other), other);
});

test('a frame without a language of its own takes that of its page, and keeps its options', () => {
  const page = 'https://example.org/frame/recognition-map';
  assert.equal(
    framePageIn('prs', `${page}.html?layer=missions#?x=y`),
    `${page}.prs.html?layer=missions#?x=y`,
  );
  assert.equal(framePageIn('en', `${page}.html`), `${page}.html`);
  assert.equal(framePageIn('ps', `${page}.prs.html`), `${page}.prs.html`);
  assert.equal(framePageIn('ps', `${page}.html?lang=en`), `${page}.html?lang=en`);
  assert.equal(framePageIn('ps', 'https://example.org/'), 'https://example.org/');
});
