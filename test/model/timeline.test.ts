import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {engagementTimeline} from '../../src/model/answers/engagement-timeline.js';
import {loadPart} from '../../src/model/bundled-parts.js';
import {bundledDataset} from '../../src/model/dataset.js';
import type {EngagementEvent} from '../../src/model/parts.js';
import {countsByYear, groupedBy, monthsOf, yearsOf} from '../../src/model/timeline.js';

const events = await loadPart('events');
const dataset = bundledDataset();

const happened = (id: string, date: string, more: Partial<EngagementEvent> = {}): EngagementEvent => ({
  id,
  kind: 'visit',
  date,
  states: ['UZ'],
  parties: ['UZ'],
  sources: ['a'],
  ...more,
});

describe('the years of a timeline', () => {
  test('run from the first event to the last day, without a gap', () => {
    assert.deepEqual(yearsOf([happened('a', '2023-05'), happened('b', '2020')], '2024-02-29'), [
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
    ]);
    assert.deepEqual(yearsOf([], '2024-02-29'), ['2024']);
  });

  test('have twelve months each, and what is known by its year only is in the year and in no month', () => {
    const all = [
      happened('a', '2024'),
      happened('b', '2024-08'),
      happened('c', '2024-08-31', {until: '2024-09-02'}),
    ];
    assert.deepEqual(countsByYear(['2023', '2024'], all), [
      {year: '2023', count: 0, months: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]},
      {year: '2024', count: 3, months: [0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0]},
    ]);
    assert.equal(monthsOf('2024')[7], '2024-08');
  });

  test('sum to all events on record', () => {
    const years = countsByYear(yearsOf(events, dataset.day), events);
    assert.equal(
      years.reduce((sum, {count}) => sum + count, 0),
      155,
    );
    for (const {year, count, months} of years)
      assert.equal(
        months.reduce((sum, each) => sum + each, 0),
        count,
        year,
      );
  });
});

test('events of a year or a month stand together in the order in which they come', () => {
  const all = [
    happened('a', '2025-07-03'),
    happened('b', '2025-07'),
    happened('c', '2024'),
    happened('d', '2024-08'),
  ];
  const ids = (length: 4 | 7) =>
    groupedBy(length, all).map(({day, events: own}) => [day, ...own.map(({id}) => id)]);
  assert.deepEqual(ids(4), [
    ['2025', 'a', 'b'],
    ['2024', 'c', 'd'],
  ]);
  assert.deepEqual(ids(7), [
    ['2025-07', 'a', 'b'],
    ['2024', 'c'],
    ['2024-08', 'd'],
  ]);
});

describe('a narrowed timeline', () => {
  const ask = (options: Parameters<typeof engagementTimeline>[3], day = dataset.day) =>
    engagementTimeline(dataset, {events}, day, options);
  const ids = (answer: ReturnType<typeof ask>) => answer.tables[0]?.rows.map(({id}) => id);

  test('counts what is shown, and what of the state is on record', () => {
    assert.deepEqual(ask({}).counts, {count: 155, total: 155});
    const visits = events.filter(({kind}) => kind === 'visit').length;
    assert.deepEqual(ask({kinds: ['visit']}).counts, {count: visits, total: 155});
    const both = events.filter(({kind}) => kind === 'visit' || kind === 'court').length;
    assert.equal(ask({kinds: ['visit', 'court']}).counts['count'], both);
    assert.deepEqual(ask({kinds: []}).counts, {count: 155, total: 155}, 'no kind asked for is every kind');
    const russia = events.filter(({states, parties}) => [...states, ...parties].includes('RU')).length;
    assert.deepEqual(ask({state: 'RU', year: '1999'}).counts, {count: 0, total: russia});
  });

  test('of a year has all that began in it, also what is known by its month', () => {
    assert.equal(ask({year: '2025'}).counts['count'], 53);
    assert.ok(ids(ask({year: '2025'}))?.includes('ev-2025-07-03-russia'));
    for (const id of ids(ask({year: '2021'})) ?? []) assert.match(id, /^ev-2021/);
  });

  test('from a day on has what lasted until then', () => {
    const all = [
      happened('a', '2024-08-17', {until: '2024-09-02'}),
      happened('b', '2024-08'),
      happened('c', '2024-07-31'),
    ];
    const from = (day: string) =>
      engagementTimeline(dataset, {events: all}, dataset.day, {from: day}).tables[0]?.rows.map(({id}) => id);
    assert.deepEqual(from('2024-09-01'), ['a']);
    assert.deepEqual(from('2024-08-20'), ['b', 'a']);
    assert.deepEqual(from('2024-07'), ['c', 'b', 'a']);
  });

  test('of what a search found has that alone', () => {
    assert.deepEqual(ids(ask({found: new Set(['ev-2025-07-03-russia'])})), ['ev-2025-07-03-russia']);
    assert.deepEqual(ids(ask({found: new Set(['ev-2025-07-03-russia'])}, '2025-07-02')), []);
    assert.deepEqual(ids(ask({found: new Set()})), []);
  });
});
