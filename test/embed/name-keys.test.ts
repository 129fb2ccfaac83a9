import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {test} from 'node:test';
import {LANGS, oneIn, textIn} from '../../data/build/languages.js';
import {readRecords, valuesOf} from '../../data/build/record.js';
import {compileWords} from '../../data/build/words.js';
import {readTopology} from '../../data/build/world-read.js';
import {nameKeys} from '../../src/render/name-keys.js';

// Scripts carry names without keys: both sides have to agree on the order, though neither knows the other.
const {records} = readRecords(fileURLToPath(new URL('../../', import.meta.url)));
const topology = readTopology();
const keys = nameKeys();

test('no key of a name stands twice, and Afghanistan’s is the first', () => {
  assert.equal(new Set(keys).size, keys.length);
  assert.equal(keys[0], 'AF');
});

for (const lang of LANGS) {
  test(`names in ${lang} stand in the order in which the elements look for them`, () => {
    const expected = new Map<string, string>([
      ...(['countries', 'organisations', 'cities'] as const)
        .flatMap((kind) => valuesOf(records, kind))
        .map(({id, name}) => [id, textIn(name, lang)] as const),
      ...topology.disputed.map(({id, names}) => [id, oneIn(names, lang)] as const),
    ]);
    const names = compileWords(records, topology, {}, lang).names.split('\n');
    assert.deepEqual(
      names.map((name, index) => [keys[index], name]),
      keys.map((key) => [key, expected.get(key)]),
    );
  });
}
