import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isStandIn, markInHTML, spokenIn} from '../../src/i18n/stand-in.js';

const other = (text: string) => `\u2066\u2066${text}\u2069\u2069`;
const isolate = (text: string) => `\u2068${text}\u2069`;

test('words that stand in for others are told apart from what is around them', () => {
  assert.deepEqual(spokenIn(`از ${other('Closed')} تا ${other('Open')}`), [
    {text: 'از ', standsIn: false},
    {text: 'Closed', standsIn: true},
    {text: ' تا ', standsIn: false},
    {text: 'Open', standsIn: true},
  ]);
});

test('a name or a number with a direction of its own is no stand-in', () => {
  for (const text of [isolate('روسیه'), '\u2066−5\u2069', 'روز', '', ' '])
    assert.equal(isStandIn(text), false);
  assert.deepEqual(spokenIn(`${isolate('روسیه')} و`), [{text: `${isolate('روسیه')} و`, standsIn: false}]);
});

test('a sentence that stands in is one, whatever its slots were filled with', () => {
  const sentence = other(`On ${isolate('۹ سرطان')}, ${other('Taliban authorities')} ran \u2066−5\u2069.`);
  assert.ok(isStandIn(`\n  ${sentence} `));
  assert.equal(isStandIn(`${sentence} روز`), false);
  assert.equal(spokenIn(sentence).length, 1);
});

test('words that run from right to left are told apart as well', () => {
  assert.ok(isStandIn('\u2067\u2067بسته\u2069\u2069'));
  assert.equal(isStandIn('\u2067بسته\u2069'), false);
});

test('in HTML they get their language between tags, and nothing happens in attributes', () => {
  const html = `<p title="${other('Day')}">${other('Day')}: <b>روز</b></p>`;
  assert.equal(
    markInHTML(html, '<span lang="en" dir="ltr">'),
    `<p title="${other('Day')}"><span lang="en" dir="ltr">Day</span>: <b>روز</b></p>`,
  );
});
