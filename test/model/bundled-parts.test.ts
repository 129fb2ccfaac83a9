import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {parse} from 'yaml';
import {loadPart, loadParts, loadRegions, loadSources, loadTexts} from '../../src/model/bundled-parts.js';
import {PART_KINDS} from '../../src/model/parts.js';

const data = new URL('../../data/', import.meta.url);

/** Records as they are typed, in the order of their file names; not through data/build. */
const typed = (kind: string): Record<string, unknown>[] =>
  readdirSync(new URL(`${kind}/`, data))
    .sort()
    .map((name) => parse(readFileSync(new URL(`${kind}/${name}`, data), 'utf8')) as Record<string, unknown>);

interface Translated {
  en: string;
  prs: {text: string; reviewed: boolean};
  ps: {text: string; reviewed: boolean};
}

/** The words in a record, by the nearest id and the key, found in another way than the build does: by what looks so. */
function* wordsIn(value: unknown, id = ''): Generator<[string, Translated]> {
  if (typeof value !== 'object' || value === null) return;
  const own = 'id' in value ? String(value.id) : id;
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === 'object' && each !== null && 'en' in each && 'ps' in each)
      yield [`${own}/${key}`, each as Translated];
    else yield* wordsIn(each, own);
  }
}

/** A record as it is typed, but its words. */
const bare = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'object' && each !== null && 'en' in each && 'ps' in each ? undefined : each,
    ),
  );

describe('what is loaded is what is typed', () => {
  for (const kind of PART_KINDS) {
    test(`the ${kind}, without words`, async () => {
      assert.deepEqual(await loadPart(kind), typed(kind).map(bare));
    });

    test(`the words of the ${kind} in three languages, each with whether it is reviewed`, async () => {
      const words = [...typed(kind)].flatMap((record) => [...wordsIn(record)]);
      assert.ok(kind === 'leverage' || words.length > 0);
      assert.equal(new Set(words.map(([key]) => key)).size, words.length, 'no two have the same key');
      const en = await loadTexts(kind, 'en');
      assert.deepEqual(
        [...en],
        words.map(([key, own]) => [key, {text: own.en, reviewed: true}]),
      );
      for (const lang of ['prs', 'ps'] as const) {
        const texts = await loadTexts(kind, lang);
        assert.deepEqual(
          [...texts],
          words.map(([key, own]) => [key, {text: own[lang].text, reviewed: own[lang].reviewed}]),
        );
      }
    });
  }

  test('every source that a part cites is among the sources', async () => {
    const sources = await loadSources();
    assert.equal(sources.size, typed('sources').length);
    const cited = new Set<string>();
    JSON.stringify(await loadParts(), (key, value: unknown) => {
      if (key === 'sources') (value as string[]).forEach((id) => cited.add(id));
      return value;
    });
    assert.ok(cited.size > 300);
    for (const id of cited) assert.ok(sources.has(id), id);
    assert.equal(sources.get('sharafat-2025')?.published, '2025-07-31');
  });

  test('Uzbekistan lies in Central Asia', async () => {
    assert.equal((await loadRegions()).get('UZ'), 'central-asia');
  });
});
