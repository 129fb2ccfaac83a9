import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {statesOnRecord} from '../../src/model/answers/state-profile.js';
import {bundledProfile} from '../../src/model/bundled-profile.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {loadParts} from '../../src/model/bundled-parts.js';
import {positionHistory, positionOn} from '../../src/model/positions.js';
import {placesIn, placesOnRecord, stateProfile} from '../../src/model/state-profile.js';

const dataset = bundledDataset();
const parts = await loadParts();

/** The day of the article that the project is made from. */
const ARTICLE = '2025-07-31';

describe('one state', () => {
  const russia = stateProfile(dataset, parts, 'RU', ARTICLE);

  test('Russia: recognised, in steps that follow one another', () => {
    assert.equal(russia.position.status, 'recognised');
    assert.deepEqual(
      positionHistory(dataset, 'RU').map(({from, standing}) => [from, standing.status]),
      [
        ['2021-08-15', 'unknown'],
        ['2022-03-31', 'accepts-charge'],
        ['2025-07-03', 'recognised'],
      ],
    );
    assert.equal(positionOn(dataset, 'RU', '2025-07-02').status, 'accepts-charge');
  });

  test('Russia: missions both ways, its own events up to the day, what it wants', () => {
    assert.deepEqual(
      russia.missions.map(({mission, standing}) => [mission.id, standing.status]),
      [['ru-moscow-embassy', 'taliban']],
    );
    assert.deepEqual(
      russia.missionsInAfghanistan.map(({mission}) => mission.id),
      ['ru-kabul'],
    );
    const events = russia.events.map(({event}) => event.id);
    assert.ok(events.includes('ev-2025-07-03-russia'));
    assert.ok(!events.includes('ev-2026-01-15-putin'), 'what came later is not there');
    assert.deepEqual(
      russia.actors.map(({id}) => id),
      ['russia'],
    );
    assert.ok(russia.interests.every(({actor}) => actor === 'russia') && russia.interests.length > 0);
    assert.equal(russia.leverage.length, 6);
  });

  test('Kazakhstan is one of an actor, and the Union of none but cites obstacles', () => {
    assert.deepEqual(
      stateProfile(dataset, parts, 'KZ', ARTICLE).actors.map(({id}) => id),
      ['central-asia'],
    );
    const union = stateProfile(dataset, parts, 'EU', ARTICLE);
    assert.deepEqual(union.actors, []);
    assert.ok(union.obstacles.some(({obstacle}) => obstacle.id === 'obs-armed-groups'));
    assert.ok(
      union.obstacles.every(({conditions, criticisms}) =>
        [...conditions, ...criticisms].every(({actor}) => actor === 'EU'),
      ),
    );
  });

  test('of Brazil nothing is known', () => {
    const {position, history, missions, events} = stateProfile(dataset, parts, 'BR', ARTICLE);
    assert.equal(position.status, 'unknown');
    assert.equal(history.length, 1);
    assert.deepEqual([missions, events], [[], []]);
  });
});

describe('all states and organisations', () => {
  const onRecord = placesOnRecord(dataset, parts);

  test('have a record where their profile has anything in it, and only there', () => {
    for (const place of placesIn(dataset)) {
      const profile = stateProfile(dataset, parts, place, dataset.day);
      const {missions, missionsInAfghanistan, events, actors, obstacles, claims} = profile;
      const statements = dataset.positions.get(place) ?? [];
      const all = [statements, missions, missionsInAfghanistan, events, actors, obstacles, claims];
      assert.equal(onRecord.includes(place), all.flat().length > 0, place);
    }
  });

  test('are among them those that no map shows, but not the state asked about', () => {
    for (const place of ['UN', 'EU', 'OIC', 'UZ']) assert.ok(onRecord.includes(place), place);
    assert.ok(!onRecord.includes('AF') && !onRecord.includes('BR'));
  });

  test('stand, before one is chosen, in a table of their positions on the day', () => {
    const {tables, counts, subject} = statesOnRecord(dataset, parts, '2025-07-03');
    assert.equal(subject, undefined);
    assert.equal(counts['count'], onRecord.length);
    const [table] = tables;
    assert.deepEqual(
      table?.rows.map(({id}) => id),
      onRecord,
    );
    assert.deepEqual(table.rows.find(({id}) => id === 'RU')?.cells[1], {
      kind: 'status',
      code: 'recognised',
      sides: [],
    });
  });

  test('are told of by what an element has at first as by all that is on record', () => {
    const light = bundledProfile();
    assert.deepEqual(placesOnRecord(dataset, light), onRecord);
    for (const place of onRecord) {
      const counts = (profile: ReturnType<typeof stateProfile>) =>
        [profile.events, profile.interests, profile.leverage, profile.obstacles, profile.claims].map(
          ({length}) => length,
        );
      assert.deepEqual(
        counts(stateProfile(dataset, light, place, ARTICLE)),
        counts(stateProfile(dataset, parts, place, ARTICLE)),
        place,
      );
    }
  });
});
