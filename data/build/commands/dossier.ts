import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Kind} from '../../../src/model/schema/kinds.js';

/** One value that the dossier gives, and where `data/` has to have it. */
export interface Expected {
  readonly kind: Kind;
  /** The id of a record, statement or other item. */
  readonly id: string;
  readonly key: string;
  readonly value: unknown;
}

/** A dossier, as what it expects of `data/`. */
export interface Dossier {
  readonly expected: readonly Expected[];
  /** Addresses by the source's id, for each file of the dossier. */
  readonly sources: readonly {readonly file: string; readonly id: string; readonly url: string}[];
  /** How many there are of each thing that the dossier counts. */
  readonly counts: readonly (readonly [kind: Kind, what: string, count: number])[];
}

type Item = Readonly<Record<string, unknown>>;
const FILES = 'recognition kabul-missions missions events leverage obstacles claims figures'.split(' ');

/** Keys that have another name in `data/`; all else that is no day, word or figure is left to readers of texts. */
const RENAMED: Readonly<Record<string, string>> = {
  position: 'status',
  reportedOn: 'reported',
  endDate: 'until',
  dateApproximate: 'approximate',
  asOf: 'date',
  articleRefs: 'article',
};
const COMPARED = new Set(
  'status since until reported confidence direction sources article date approximate kind states host body type salience basis chip actor interest figure unit role inArticle verdict value headline atLeast published'.split(
    ' ',
  ),
);

/** Everything that a folder with a dossier says, as values to be found in `data/`. */
export function readDossier(folder: string): Dossier {
  const files = new Map(
    FILES.map((name) => [name, JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Item]),
  );
  const list = (file: string, key: string) => (files.get(file)?.[key] ?? []) as Item[];
  const inner = (item: Item, key: string) => (item[key] ?? []) as Item[];
  const expected: Expected[] = [];
  const counts: [Kind, string, number][] = [];

  const expect = (kind: Kind, id: string, item: Item) => {
    expected.push({kind, id, key: 'id', value: id});
    for (const [name, value] of Object.entries(item)) {
      const key = RENAMED[name] ?? name;
      // A key that is empty there is absent here.
      const none =
        value === null ||
        value === false ||
        (Array.isArray(value) && key === 'article' && value.length === 0);
      if (COMPARED.has(key) && (!none || key === 'headline' || key === 'inArticle'))
        expected.push({kind, id, key, value});
    }
  };
  /** A list of records or items of one kind, each with an id of its own. */
  const expectAll = (kind: Kind, what: string, items: readonly Item[]) => {
    counts.push([kind, what, items.length]);
    for (const item of items) expect(kind, String(item['id']), item);
  };

  for (const [key, id] of [
    ['states', 'state'],
    ['organisations', 'organisation'],
  ] as const) {
    const holders = list('recognition', key);
    counts.push(['recognition', key, holders.length]);
    for (const holder of holders) expect('recognition', String(holder[id]), {});
  }
  expectAll(
    'recognition',
    'statements',
    [...list('recognition', 'states'), ...list('recognition', 'organisations')].flatMap((each) =>
      inner(each, 'positions'),
    ),
  );
  counts.push(['missions', 'records', list('missions', 'missions').length]);
  counts.push([
    'missions',
    'statements',
    list('missions', 'missions').flatMap((mission) => inner(mission, 'statuses')).length,
  ]);
  for (const mission of list('missions', 'missions')) {
    const id = String(mission['id']);
    expect('missions', id, {host: mission['host'], type: mission['type']});
    // The dossier's statements have no ids; theirs in data/ were numbered in its order.
    inner(mission, 'statuses').forEach((status, index) =>
      expect('missions', `${id}-${String(index + 1).padStart(2, '0')}`, status),
    );
  }
  expectAll(
    'missions-in-afghanistan',
    'statements',
    // Its vocabulary says: unknown, and operating, means open with a rank not established.
    list('kabul-missions', 'missions').map((each) =>
      each['status'] === 'unknown' && each['operating'] ? {...each, status: 'open-rank-unknown'} : each,
    ),
  );
  expectAll('figures', 'totals of missions in Kabul', list('kabul-missions', 'totals'));
  expectAll('events', 'records', list('events', 'events'));
  expectAll('chips', 'chips of the article', list('leverage', 'chips'));
  expectAll(
    'chips',
    'evidence',
    // In data/ it stands inside its chip, which need not be named.
    list('leverage', 'chipEvidence').map((each) => ({...each, chip: null})),
  );
  counts.push(['chips', 'further chips', list('leverage', 'additionalChips').length]);
  for (const chip of list('leverage', 'additionalChips')) {
    expect('chips', String(chip['chip']), {sources: chip['sources']});
    expect('leverage', String(chip['id']), chip);
  }
  expectAll('actors', 'records', list('leverage', 'actors'));
  expectAll(
    'leverage',
    'cells',
    list('leverage', 'cells').map((cell) =>
      inner(cell, 'sources').length === 0 ? {...cell, sources: null} : cell,
    ),
  );
  expectAll('interests', 'records', list('leverage', 'interests'));
  expectAll('obstacles', 'records', list('obstacles', 'obstacles'));
  for (const key of ['evidence', 'citedBy', 'responses'])
    expectAll(
      'obstacles',
      key,
      list('obstacles', 'obstacles').flatMap((each) => inner(each, key)),
    );
  expectAll('assessments', 'records', list('obstacles', 'assessments'));
  expectAll('claims', 'records', list('claims', 'claims'));
  expectAll(
    'claims',
    'evidence',
    list('claims', 'claims')
      .flatMap((each) => inner(each, 'counterEvidence'))
      .map((each) => ({...each, sources: [each['source']]})),
  );
  expectAll('figures', 'records', list('figures', 'figures'));

  const sources = FILES.flatMap((file) =>
    Object.entries((files.get(file)?.['sources'] ?? {}) as Record<string, Item>).map(([id, source]) => {
      expect('sources', id, {published: source['published']});
      return {file, id, url: String(source['url'])};
    }),
  );
  counts.push(['sources', 'ids', new Set(sources.map(({id}) => id)).size]);
  return {expected, sources, counts};
}
