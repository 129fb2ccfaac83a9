import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {detailsIn, namesIn, placesOf} from '../../src/embed/pool.js';
import {unpackDetailsOf} from '../../src/model/details.js';
import {ELEMENTS} from '../../tools/elements.mjs';
import {pool, runs} from '../../tools/pool.mjs';
import {parseModule} from '../../tools/rollup-shorten.mjs';

const LANGS = ['en', 'prs', 'ps'] as const;

interface Generated {
  readonly names: string;
  readonly notes: string;
  readonly sources: string;
  readonly sourcesOf: string;
}

const generated = (name: string) =>
  parseModule(
    readFileSync(new URL(`../../src/generated/${name}.ts`, import.meta.url), 'utf8'),
  ) as unknown as Generated;

const elements = ELEMENTS.map(({tag, area, details}) => ({
  tag,
  area,
  texts: Object.fromEntries(
    LANGS.map((lang) => {
      const {names} = generated(area ? `words-${area}.${lang}` : `words.${lang}`);
      return [lang, {names, details: generated(`${details}.${lang}`)}];
    }),
  ),
}));
const made = pool(LANGS, elements);

test('places are written as runs, and read as they were', () => {
  assert.equal(runs([5, 6, 7, 9, 36, 37]), '5-7 9 10-11');
  for (const places of [[0], [5, 6, 7, 9, 36, 37], [3, 2, 1], [7, 7, 8]])
    assert.deepEqual(placesOf(runs(places)), places);
});

test('no note, source or name stands in it twice, and the three languages have the same lines', () => {
  const sources = made.sources.split('\n');
  assert.equal(new Set(sources).size, sources.length);
  const told = made.cited.split('\n').map((cited, index) => {
    const notes = LANGS.map((lang) => made.notes[lang]?.split('\n')[index]);
    return [cited, ...notes].join('\n');
  });
  assert.equal(new Set(told).size, told.length);
  const named = made.ids.split('\n').map((id, index) => {
    const names = LANGS.map((lang) => made.names[lang]?.split('\n')[index]);
    return [id, ...names].join('\n');
  });
  assert.equal(new Set(named).size, named.length);
});

for (const {tag, area, texts} of elements) {
  const share = made.shares[tag]!;
  for (const lang of LANGS) {
    const own = {names: made.names[lang]!, notes: made.notes[lang]!};

    test(`<${tag}> in ${lang} gets its names out of it as it had them`, () => {
      assert.equal(namesIn(made, own, share, Boolean(area)), texts[lang]?.names);
    });

    test(`<${tag}> in ${lang} gets its notes, with their sources, and its later names`, () => {
      const before = texts[lang]!.details;
      const ids = before.notes.split('\n').map((_, index) => String(index));
      assert.ok(ids.length > 10);
      assert.deepEqual(unpackDetailsOf(detailsIn(made, own, share), ids), unpackDetailsOf(before, ids));
    });
  }
}

test('languages that differ in what they tell are refused, and so are those that cite other sources', () => {
  const details = {notes: 'a\nb', sources: 's', sourcesOf: '0\n0'};
  const of = (other: Partial<typeof details>, names = 'AF=x') =>
    pool(
      ['en', 'ps'],
      [
        {
          tag: 'x-y',
          area: 'y',
          texts: {en: {names: 'AF=a', details}, ps: {names, details: {...details, ...other}}},
        },
      ],
    );
  assert.ok(of({notes: 'ا\nب'}));
  assert.throws(() => of({notes: 'ا'}), /number of lines/);
  assert.throws(() => of({sources: 't'}), /<x-y> cites other sources/);
  assert.throws(() => of({}, 'AF=ا\nPK=ب'), /number of lines/);
});
