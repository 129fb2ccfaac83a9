import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isolate, isolateLtr, stripIsolates} from '../../src/i18n/bidi.js';

test('a name is isolated by its own direction, an address from left to right', () => {
  assert.equal(isolate('UNAMA'), '\u2068UNAMA\u2069');
  assert.equal(isolateLtr('amu.tv/ps/74925/'), '\u2066amu.tv/ps/74925/\u2069');
});

test('a text without its isolates is the text as typed, other marks kept', () => {
  assert.equal(
    stripIsolates(`گزارش ${isolate('UNAMA')} ${isolateLtr('2025-07-08')}`),
    'گزارش UNAMA 2025-07-08',
  );
  assert.equal(stripIsolates('\u2067می‌شود\u2069 ۴۲\u200F٪'), 'می‌شود ۴۲\u200F٪');
});
