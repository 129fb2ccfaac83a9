import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {parse} from 'yaml';
import {bundledLeverage, loadLeverageDetails} from '../../src/model/bundled-leverage.js';

interface RecordFile {
  readonly id: string;
  readonly chip: string;
  readonly actor: string;
  readonly salience: string;
  readonly basis: string;
  readonly additional?: boolean;
  readonly states?: readonly string[];
  readonly sources?: readonly string[];
  readonly note?: Readonly<Record<'en', string>> & Readonly<Record<'prs' | 'ps', {readonly text: string}>>;
  readonly evidence?: readonly RecordFile[];
}

const read = (kind: string) =>
  readdirSync(`data/${kind}`).map(
    (name) => parse(readFileSync(`data/${kind}/${name}`, 'utf8')) as RecordFile,
  );
const facts = bundledLeverage();

test('the matrix has every cell, interest, chip and actor of the records, with weight and basis', () => {
  const pick = ({id, chip, actor, salience, basis}: RecordFile) => ({id, chip, actor, salience, basis});
  const byId = (a: {id: string}, b: {id: string}) => (a.id < b.id ? -1 : 1);
  assert.equal(facts.leverage.length, 56);
  assert.deepEqual([...facts.leverage].sort(byId), read('leverage').map(pick).sort(byId));
  assert.deepEqual(
    [...facts.interests].sort(byId),
    read('interests')
      .map(({id, actor, basis}) => ({id, actor, basis}))
      .sort(byId),
  );
  assert.deepEqual(
    facts.chips.map(({id, additional}) => [id, additional ?? false]),
    read('chips').map(({id, additional}) => [id, additional ?? false]),
  );
  assert.deepEqual(
    facts.actors,
    read('actors').map(({id, states}) => ({id, states})),
  );
});

test('each cell, interest and piece of evidence has its own note and all its sources, in three languages', async () => {
  const urlOf = new Map(
    readdirSync('data/sources').map((name) => {
      const {id, url} = parse(readFileSync(`data/sources/${name}`, 'utf8')) as {id: string; url: string};
      return [id, url];
    }),
  );
  const told = [
    ...read('leverage'),
    ...read('interests'),
    ...read('chips').flatMap(({evidence = []}) => evidence),
    ...read('chips'),
  ];
  for (const lang of ['en', 'prs', 'ps'] as const) {
    const {notes, sourcesOf} = await loadLeverageDetails(lang);
    for (const {id, note, sources = []} of told) {
      const text = note && (lang === 'en' ? note.en : note[lang].text);
      assert.equal(notes.get(id)?.text, (text ?? '').replace(/\s+/g, ' ').trim(), id);
      assert.deepEqual(
        sourcesOf
          .get(id)
          ?.map(({url}) => url)
          .sort(),
        sources.map((source) => urlOf.get(source)).sort(),
        id,
      );
    }
  }
});
