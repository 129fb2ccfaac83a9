import assert from 'node:assert/strict';
import {test} from 'node:test';
import {regionOf, sourceCount} from '../../src/model/bundled-missions.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {countsOf, grouped, keptByControl, keptRows, missionRows} from '../../src/model/mission-table.js';
import {mapAnswer} from '../../src/model/recognition-map.js';

const facts = bundledDataset();
const rowsOn = (day: string) => missionRows(facts, day, {regionOf, sourceCount});
const all = {control: [], region: [], type: [], confidence: [], state: []};

test('each mission on record is one row on any day, each with a region and a source once something is known', () => {
  const rows = rowsOn('2026-06-30');
  assert.equal(rows.length, 67);
  assert.equal(new Set(rows.map(({id}) => id)).size, 67);
  assert.deepEqual(
    rows.filter(({region, sources, standing}) => !region || (standing.statements.length > 0 && !sources)),
    [],
  );
});

test('every statement of a mission has at least one source', () => {
  const ids = facts.missions.flatMap(({statements}) => statements.map(({id}) => id));
  assert.deepEqual(
    ids.filter((id) => !(Number(sourceCount(id)) > 0)),
    [],
  );
});

test('a statement of someone’s own has the sources that it cites, whatever ours of that id has', () => {
  const [mission] = facts.missions;
  assert.ok(mission);
  const statements = mission.statements.map((statement) => ({...statement, cited: 7}));
  const [row] = missionRows({...facts, missions: [{...mission, statements}]}, '2026-06-30', {
    regionOf,
    sourceCount,
  });
  assert.equal(row?.sources, 7 * (row?.standing.statements.length ?? 0));
  assert.ok(row && row.sources > 0);
});

test('counts are those of the map, with every class', () => {
  for (const day of ['2021-08-15', '2023-10-01', '2025-07-31', '2026-06-30'])
    assert.deepEqual(countsOf(rowsOn(day)), mapAnswer(facts, 'missions', day).counts);
});

test('London was run by diplomats of the republic in 2022 and is closed or in custody since 27 September 2024', () => {
  const london = (day: string) => rowsOn(day).find(({id}) => id === 'gb-london-embassy');
  assert.equal(london('2022-06-01')?.standing.status, 'republic');
  assert.notEqual(london('2024-12-01')?.standing.status, 'republic');
  assert.equal(
    london('2022-06-01')?.level,
    undefined,
    'the rank of its head is told of the last statement alone',
  );
  assert.equal(london('2026-06-30')?.level, 'none');
});

test('rows are narrowed by region, type and state together, and by who runs them', () => {
  const rows = rowsOn('2026-06-30');
  const german = keptRows(rows, {...all, state: ['DE'], region: ['europe']});
  assert.deepEqual(
    german.map(({id}) => id).sort(),
    ['de-berlin-embassy', 'de-bonn-consulate', 'de-munich-consulate'].sort(),
  );
  assert.equal(keptRows(rows, {...all, region: ['gulf'], state: ['DE']}).length, 0);
  const republic = keptByControl(rows, {...all, control: ['republic']});
  assert.equal(republic.length, countsOf(rows).find(({status}) => status === 'republic')?.count);
});

test('groups hold every row once, those named first', () => {
  const rows = rowsOn('2026-06-30');
  const groups = grouped(rows, ['gulf'], ({region}) => region);
  assert.equal(groups[0]?.key, 'gulf');
  assert.equal(groups.flatMap((group) => group.rows).length, rows.length);
});
