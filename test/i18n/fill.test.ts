import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fill} from '../../src/i18n/fill.js';

test('each slot takes its value, as often and in whatever order it stands', () => {
  assert.equal(fill('{n} of {all}', {n: '۲۹', all: '۴۰'}), '۲۹ of ۴۰');
  assert.equal(fill('له {all} څخه {n}، {n}', {n: '۲۹', all: '۴۰'}), 'له ۴۰ څخه ۲۹، ۲۹');
  assert.equal(fill('none', {}), 'none');
});

test('a value is taken as it is, with braces and dollar signs', () => {
  assert.equal(fill('[{a}] [{b}]', {a: '{b}', b: '$& $1'}), '[{b}] [$& $1]');
});

test('an empty value is a value', () => {
  assert.equal(fill('a{x}b', {x: ''}), 'ab');
});

test('a slot without a value is refused, also if objects have something of that name', () => {
  assert.throws(() => fill('{n} of {all}', {n: '1'}), /no value for \{all\} in "\{n\} of \{all\}"/);
  assert.throws(() => fill('{constructor}', {}), /no value for \{constructor\}/);
});

test('a value that the template has no slot for is refused', () => {
  assert.throws(
    () => fill('{n} embassies', {n: '1', state: 'Russia'}),
    /no slot \{state\} in "\{n\} embassies"/,
  );
});
