import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {parse} from 'yaml';
import {parseUnits, readUnits} from '../../../data/build/locales.js';
import {editRecord, editUnit} from '../../../data/build/review/edits.js';
import {dataTexts, interfaceTexts} from '../../../data/build/review/text.js';
import {fingerprint, wordsIn} from '../../../data/build/walk.js';
import {real, root} from '../records.js';

const REVIEW = {by: 'Nargis & Co: “N. A.”', on: '2026-11-28'};
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

/** Some of each kind; all of them would take ten seconds. */
const SOME = real.records.filter(({value}, index) => index % 12 === 0 && wordsIn(value).length > 0);

test('the texts of records can be edited, and nothing else in their files changes', () => {
  assert.ok(new Set(SOME.map(({kind}) => kind)).size > 9);
  for (const {file, value} of SOME) {
    const before = textOf(file);
    for (const [path, words] of wordsIn(value)) {
      const after = editRecord(before, path, 'prs', 'نو: «۱»', REVIEW);
      const edited = new Map(wordsIn(parse(after))).get(path);
      const of = fingerprint(words.en);
      assert.deepEqual(edited?.prs, {text: 'نو: «۱»', of, reviewed: true, ...REVIEW}, `${file}${path}`);
      assert.deepEqual({...edited, prs: words.prs}, words, `${file}${path}`);
      const kept = (text: string) => new Set(text.split('\n'));
      const lost = [...kept(before)].filter((line) => !kept(after).has(line));
      assert.ok(
        lost.join('\n').length <= words.prs.text.length + 120,
        `${file}${path} lost ${lost.join('\n')}`,
      );
    }
  }
});

test('a language that a record has not yet is added behind the others', () => {
  const before = textOf('data/countries/RU.yaml');
  const after = editRecord(before, '/name', 'pes', 'روسیه');
  assert.ok(
    after.includes(
      "    reviewed: false\n  pes:\n    text: روسیه\n    of: '33a3d8ed'\n    reviewed: false\noblique:",
    ),
    after,
  );
  assert.equal(after.replace(/ {2}pes:\n(?: {4}.*\n){3}/, ''), before);
});

test('a unit is edited in its place, reviewed by whom it says, and unreviewed again once either side changes', () => {
  const before = textOf('locales/prs.xlf');
  const after = editUnit(before, 'day.pause', 'Pause', 'ایست < توقف', REVIEW);
  const unit = (text: string) => parseUnits(text).find(({id}) => id === 'day.pause');
  const status = (text: string) =>
    interfaceTexts(parseUnits(text), 'prs').find(({id}) => id === 'locales/day.pause')?.status;
  assert.equal(unit(after)?.target, 'ایست < توقف');
  assert.equal(unit(after)?.madeFrom, 'Pause');
  assert.match(unit(after)?.review ?? '', /^Nargis & Co: “N\. A\.”, 2026-11-28 \([0-9a-f]{8}\)$/);
  assert.equal(status(before), 'unreviewed');
  assert.equal(status(after), 'reviewed');
  assert.equal(status(after.replace('ایست', 'درنگ')), 'unreviewed');
  assert.equal(status(after.replace('<source>Pause<', '<source>Stop<')), 'stale');
  const others = (text: string) => parseUnits(text).filter(({id}) => id !== 'day.pause');
  assert.deepEqual(others(after), others(before));
  // Once more is the same: no line is added or lost.
  assert.equal(editUnit(after, 'day.pause', 'Pause', 'ایست < توقف', REVIEW), after);
});

test('every unit of both files can be edited', () => {
  for (const lang of ['prs', 'ps']) {
    const before = textOf(`locales/${lang}.xlf`);
    for (const {id, source} of readUnits(root, lang).slice(0, 40)) {
      const made = parseUnits(editUnit(before, id, source, 'نو'));
      assert.deepEqual(
        made.filter(({target}) => target === 'نو').map((each) => each.id),
        [id],
      );
      assert.equal(made.length, readUnits(root, lang).length);
    }
  }
});

test('a text says what it is, how long it may be and how far its translation is', () => {
  const texts = dataTexts(real.records, 'prs');
  const name = texts.find(({id}) => id === 'data/countries/RU.yaml/name');
  assert.equal(name?.status, 'unreviewed');
  assert.equal(name?.most, 60);
  assert.match(name?.note ?? '', /^countries › name/);
  assert.ok(dataTexts(real.records, 'xx').every(({status}) => status === 'missing'));
});
