import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {loadPart} from '../../src/model/bundled-parts.js';
import {eventsBetween} from '../../src/model/events.js';
import type {EngagementEvent} from '../../src/model/parts.js';

const events = await loadPart('events');

const happened = (id: string, date: string, more: Partial<EngagementEvent> = {}): EngagementEvent => ({
  id,
  kind: 'visit',
  date,
  states: ['UZ'],
  parties: ['UZ'],
  sources: ['a'],
  ...more,
});
const ids = (found: ReturnType<typeof eventsBetween>) => found.map(({event}) => event.id);

describe('when something happened', () => {
  const august = happened('in-august', '2024-08');
  const dated = happened('on-17-august', '2024-08-17');
  const long = happened('july-to-september', '2024-07-30', {until: '2024-09-02'});
  const year = happened('in-2024', '2024');
  const all = [dated, year, long, august];

  for (const [from, to, found] of [
    ['2024-08-17', '2024-08-17', ['in-2024', 'july-to-september', 'in-august', 'on-17-august']],
    ['2024-08-18', '2024-08-31', ['in-2024', 'july-to-september', 'in-august']],
    ['2024-08', '2024-08', ['in-2024', 'july-to-september', 'in-august', 'on-17-august']],
    ['2024-09-02', '2024-12-31', ['in-2024', 'july-to-september']],
    ['2024-09-03', '2024-12-31', ['in-2024']],
    ['2025', '2025', []],
    ['2024', '2024', ['in-2024', 'july-to-september', 'in-august', 'on-17-august']],
  ] as const) {
    test(`from ${from} to ${to}: ${found.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(ids(eventsBetween(all, from, to)), found);
      assert.deepEqual(
        ids(eventsBetween([...all].reverse(), from, to)),
        found,
        'in whatever order they are given',
      );
    });
  }

  test('what is known by its month is certain in the month, and not on a day of it', () => {
    const certain = (from: string, to: string) =>
      eventsBetween(all, from, to)
        .filter((each) => each.certain)
        .map(({event}) => event.id);
    assert.deepEqual(certain('2024-08', '2024-08'), ['in-august', 'on-17-august']);
    assert.deepEqual(certain('2024-08-17', '2024-08-17'), ['on-17-august']);
    assert.deepEqual(certain('2024', '2024'), ['in-2024', 'july-to-september', 'in-august', 'on-17-august']);
  });
});

describe('which events', () => {
  test('in July 2025 Russia recognised and the court issued warrants', () => {
    const july = eventsBetween(events, '2025-07', '2025-07');
    assert.ok(ids(july).includes('ev-2025-07-03-russia'));
    assert.ok(ids(july).includes('ev-2025-07-08-icc'));
    assert.deepEqual(ids(eventsBetween(events, '2025-07', '2025-07', {kinds: ['recognition']})), [
      'ev-2025-07-03-russia',
    ]);
  });

  test('of one kind, of one state, of one party, and of all three', () => {
    const everything = eventsBetween(events, '0001', '9999');
    assert.equal(everything.length, events.length);
    const visits = eventsBetween(events, '0001', '9999', {kinds: ['visit']});
    assert.ok(visits.length > 5 && visits.every(({event}) => event.kind === 'visit'));
    const india = eventsBetween(events, '0001', '9999', {states: ['IN']});
    assert.ok(india.length > 3 && india.every(({event}) => event.states.includes('IN')));
    const muttaqi = eventsBetween(events, '0001', '9999', {parties: ['amir-khan-muttaqi']});
    assert.ok(muttaqi.length > 3);
    const both = eventsBetween(events, '0001', '9999', {states: ['IN'], parties: ['amir-khan-muttaqi']});
    assert.deepEqual(new Set(ids(both)), new Set(ids(india).filter((id) => ids(muttaqi).includes(id))));
    assert.ok(both.length > 0);
  });
});
