import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {compareWith, type Correction} from '../../data/build/commands/compare-with.js';
import type {Dossier, Expected} from '../../data/build/commands/dossier.js';
import {real} from './records.js';

/** What a dossier says of Russia's recognition, as `data/recognition/RU.yaml` has it. */
const RUSSIA: Expected = {kind: 'recognition', id: 'pos-ru-02', key: 'since', value: '2025-07-03'};
const dossier = (...expected: Expected[]): Dossier => ({expected, sources: [], counts: []});
const compare = (from: Dossier, corrections: Correction[] = []) =>
  compareWith(real.records, from, corrections);

describe('a dossier compared with the records', () => {
  test('of which nothing differs is told as nothing', () => {
    assert.deepEqual(compare(dossier(RUSSIA)), {missing: [], corrected: [], idle: []});
  });

  test('that has another day, or a record that is not there, or another source, is told with both', () => {
    const {missing} = compare({
      expected: [
        {...RUSSIA, value: '2025-07-04'},
        {kind: 'events', id: 'ev-1999-nothing', key: 'id', value: 'ev-1999-nothing'},
        {kind: 'recognition', id: 'pos-ru-02', key: 'sources', value: ['sharafat-2025']},
      ],
      sources: [
        {file: 'events', id: 'nobody-1999', url: 'https://example.org/'},
        {file: 'events', id: 'sharafat-2025', url: 'https://zantimes.com/'},
      ],
      counts: [],
    });
    assert.equal(missing.length, 4);
    assert.match(missing[0] ?? '', /pos-ru-02 since: the dossier has "2025-07-04", data\/ has "2025-07-03"/);
    assert.match(missing[1] ?? '', /ev-1999-nothing: no such record/);
    assert.match(missing[2] ?? '', /pos-ru-02 sources/);
    assert.match(missing[3] ?? '', /nobody-1999 \(events\.json\): no such source/);
  });

  test('finds a source by the id that it had in the dossier', () => {
    const [source] = real.records.flatMap(({value}) => ('also' in value && value.also ? [value] : []));
    assert.ok(source?.also);
    const [id = ''] = source.also;
    assert.deepEqual(
      compare({expected: [], sources: [{file: 'events', id, url: source.url}], counts: []}).missing,
      [],
    );
  });

  const correction = {
    id: 'pos-ru-02',
    key: 'since',
    from: '2025-07-04',
    to: '2025-07-03',
    reason: 'The ministry dates it.',
  };

  test('that was corrected is told with the reason, and only where both values are those of the correction', () => {
    const wrong = dossier({...RUSSIA, value: '2025-07-04'});
    const {missing, corrected} = compare(wrong, [correction]);
    assert.deepEqual(missing, []);
    assert.deepEqual(corrected, [
      'recognition pos-ru-02 since: "2025-07-04" → "2025-07-03": The ministry dates it.',
    ]);
    assert.equal(compare(wrong, [{...correction, to: '2025-07-01'}]).missing.length, 1);
    assert.equal(compare(wrong, [{...correction, from: '2025-07-01'}]).missing.length, 1);
  });

  test('tells a correction that the records do not bear out', () => {
    assert.deepEqual(compare(dossier(), [{...correction, to: '2025-07-01'}]).idle, ['pos-ru-02 since']);
  });

  test('follows a count that stands in another record, with its value', () => {
    const total: Expected = {kind: 'figures', id: 'kabtot-03', key: 'id', value: 'kabtot-03'};
    const moved = {
      id: 'kabtot-03',
      key: 'id',
      from: 'kabtot-03',
      to: 'clm-40-embassies-kabul-ev-01',
      reason: 'Once is enough.',
    };
    assert.deepEqual(compare(dossier(total, {...total, key: 'value', value: 17}), [moved]).missing, []);
    assert.equal(compare(dossier(total, {...total, key: 'value', value: 18}), [moved]).missing.length, 1);
  });
});
