import assert from 'node:assert/strict';
import {test} from 'node:test';
import {visualRuns} from '../../src/snapshot/bidi.js';

/** Runs from left to right; those that are read from the right stand in angle brackets. */
const seen = (line: string, rightToLeft = true) =>
  visualRuns(line, rightToLeft).map((run) => (run.rightToLeft ? `<${run.text}>` : run.text));

test('a Dari day is read from the right, its numbers from the left', () => {
  assert.deepEqual(seen('۹ سرطان ۱۴۰۵ (۳۰ جون ۲۰۲۶)'), [
    '<)>',
    '۲۰۲۶',
    '< جون >',
    '۳۰',
    '< (>',
    '۱۴۰۵',
    '< سرطان >',
    '۹',
  ]);
});

test('Latin names keep their own order in a line of Dari', () => {
  assert.deepEqual(seen('مطابق Natural Earth در نسخهٔ Visionscarto است'), [
    '< است>',
    'Visionscarto',
    '< در نسخهٔ >',
    'Natural Earth',
    '<مطابق >',
  ]);
});

test('a number that follows a Latin word in a Pashto line is read with it', () => {
  assert.deepEqual(seen('د CC BY 4.0 جواز'), ['< جواز>', 'CC BY 4.0', '<د >']);
});

test('an Arabic-script name stands in an English line from right to left', () => {
  assert.deepEqual(seen('Called کابل by 2 sources', false), ['Called ', '<کابل>', ' by 2 sources']);
});

test('what only directs is not written', () => {
  assert.deepEqual(seen('نام \u2068Bern\u2069 است'), ['< است>', 'Bern', '<نام >']);
  assert.deepEqual(seen('\u2066a-1\u2069'), ['a-1']);
});

test('the blank that joins or parts letters without a width stays where it is', () => {
  assert.deepEqual(seen('می‌شناسند'), ['<می‌شناسند>']);
});

test('scripts that meet in one direction are shaped apart', () => {
  const runs = visualRuns('۲۰۲۵ Kabul', false);
  assert.deepEqual(
    runs.map(({text, script}) => [text, script]),
    [
      ['۲۰۲۵ ', 'Arab'],
      ['Kabul', 'Latn'],
    ],
  );
});

test('a line without letters, or without anything, is no error', () => {
  assert.deepEqual(seen('–'), ['<–>']);
  assert.deepEqual(seen('28', false), ['28']);
  assert.deepEqual(seen(''), []);
});
