import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {parse} from 'yaml';
import {bundledDataset, loadDetails, unpackDetails, type Source} from '../../src/model/dataset.js';
import type {Statement} from '../../src/model/statement.js';

const data = new URL('../../data/', import.meta.url);

interface YamlStatement extends Statement {
  sources: string[];
  note: Record<'prs' | 'ps', {text: string; reviewed: boolean}> & {en: string};
}
interface YamlRecord {
  id: string;
  kind?: string;
  host?: string;
  body?: string;
  city?: string;
  type?: string;
  level?: string;
  sender?: string;
  statements: YamlStatement[];
}

/** Records of a kind as they are typed, in the order of their file names; not through data/build. */
const records = <Kind = YamlRecord>(kind: string): Kind[] =>
  readdirSync(new URL(`${kind}/`, data))
    .sort()
    .map((name) => parse(readFileSync(new URL(`${kind}/${name}`, data), 'utf8')) as Kind);

const recognition = records('recognition');
const missions = records('missions');
const missionsInAfghanistan = records('missions-in-afghanistan');
const typed = [...recognition, ...missions, ...missionsInAfghanistan].flatMap(({statements}) => statements);
const sources = new Map(records<Source & {id: string}>('sources').map((source) => [source.id, source]));
const dataset = bundledDataset();

/** A statement as its record has it, without its words and sources. */
const asTyped = ({
  id,
  status,
  confidence,
  direction,
  since,
  reported,
  until,
  between,
  refines,
  seat,
  throughout,
}: Statement) => ({
  id,
  status,
  confidence,
  direction,
  since,
  reported,
  until,
  between,
  refines,
  seat,
  throughout,
});

describe('the packed facts are the records', () => {
  test('there are 288 statements: 116 on positions, 119 on missions abroad, 53 on missions in Afghanistan', () => {
    const lengths = [recognition, missions, missionsInAfghanistan].map(
      (kind) => kind.flatMap(({statements}) => statements).length,
    );
    assert.deepEqual(lengths, [116, 119, 53]);
  });

  test('positions, state by state and statement by statement', () => {
    assert.deepEqual(
      [...dataset.positions.keys()],
      recognition.map(({id}) => id),
    );
    for (const {id, statements} of recognition)
      assert.deepEqual(dataset.positions.get(id), statements.map(asTyped), id);
  });

  test('Norway’s record is that of Norway, though YAML of old reads NO as false', () => {
    assert.equal(dataset.positions.get('NO')?.length, 2);
  });

  test('Afghan missions abroad, one by one', () => {
    assert.deepEqual(
      dataset.missions,
      missions.map(({id, host, city, type, level, body, statements}) => ({
        id,
        host,
        city,
        type,
        level,
        body,
        statements: statements.map(asTyped),
      })),
    );
  });

  test('missions in Afghanistan, one by one', () => {
    assert.deepEqual(
      dataset.missionsInAfghanistan,
      missionsInAfghanistan.map(({id, sender, city, type, statements}) => ({
        id,
        sender,
        city,
        type,
        statements: statements.map(asTyped),
      })),
    );
  });

  test('192 members but Afghanistan, and the Holy See and Palestine as observers', () => {
    const countries = records('countries');
    assert.deepEqual(
      dataset.states,
      countries
        .filter(({id, kind}) => id !== 'AF' && (kind === 'member' || kind === 'observer'))
        .map(({id}) => id),
    );
    assert.equal(dataset.states.length, 192 + 2);
    assert.equal(dataset.subject, 'AF');
    assert.deepEqual(dataset.organisations, ['EU', 'OIC', 'UN']);
  });

  test('the dataset stands at the newest day that a statement speaks of, and starts with the fall of Kabul', () => {
    const days = typed
      .flatMap(({since, reported}) => [since, reported])
      .filter((day) => day !== undefined && day.length === 10);
    assert.equal(dataset.day, days.sort().at(-1));
    assert.equal(dataset.day, '2026-06-30');
    assert.equal(dataset.start, '2021-08-15');
  });

  test('asked twice, it is the same dataset', () => assert.equal(bundledDataset(), dataset));
});

for (const lang of ['en', 'prs', 'ps'] as const) {
  describe(`notes and sources in ${lang}`, async () => {
    const {notes, sourcesOf} = await loadDetails(lang);

    test('every one of the 288 statements has them, in the order of the facts', () => {
      const ids = typed.map(({id}) => id);
      assert.equal(ids.length, 288);
      assert.deepEqual([...notes.keys()], ids);
      assert.deepEqual([...sourcesOf.keys()], ids);
    });

    test('each note is the record’s, with whether it was reviewed', () => {
      for (const {id, note} of typed) {
        const [text, reviewed] = lang === 'en' ? [note.en, true] : [note[lang].text, note[lang].reviewed];
        assert.ok(text.length > 0, id);
        assert.deepEqual(notes.get(id), {text: text.replaceAll(/\s+/g, ' '), reviewed}, id);
      }
    });

    test('each statement has its sources, one at least, in the record’s order, with an address to open', () => {
      for (const {id, sources: ids} of typed) {
        const own = sourcesOf.get(id);
        assert.ok(own && own.length > 0, id);
        assert.deepEqual(
          own,
          ids.map((source) => {
            const {title, publisher, url, published} = sources.get(source)!;
            return {title, publisher, url, published};
          }),
          id,
        );
        for (const {url, title, publisher} of own) {
          assert.match(new URL(url).protocol, /^https?:$/, url);
          assert.ok(title && publisher, url);
        }
      }
    });
  });
}

test('notes and sources unpack line by line: `~` is not reviewed, an address with its own http: keeps it', () => {
  const {notes, sourcesOf} = unpackDetails({
    notes: 'Two words.\n~دو واژه.',
    sources: 'A title\tA paper\t2507\texample.org/a\nAnother\tA list\t\thttp://example.org/b',
    sourcesOf: '0 1\n1',
  });
  const [first, second] = [...dataset.positions.values()].flat().map(({id}) => id);
  assert.deepEqual(notes.get(first!), {text: 'Two words.', reviewed: true});
  assert.deepEqual(notes.get(second!), {text: 'دو واژه.', reviewed: false});
  assert.deepEqual(sourcesOf.get(first!), [
    {title: 'A title', publisher: 'A paper', url: 'https://example.org/a', published: '2025-07'},
    {title: 'Another', publisher: 'A list', url: 'http://example.org/b', published: undefined},
  ]);
  assert.equal(sourcesOf.get(second!)?.length, 1);
});
