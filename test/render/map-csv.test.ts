import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bundledDataset} from '../../src/model/dataset.js';
import {LAYERS, mapAnswer, type Layer} from '../../src/model/recognition-map.js';
import {mapCSV, type MapWords} from '../../src/render/map-csv.js';

const dataset = bundledDataset();

/** Words that can be told from codes, with what has to be quoted. */
const words: MapWords = {
  name: (place) => `name of ${place}`,
  status: ({standing}) => `"${standing.status}", in words`,
  type: ({mission}) => (mission ? `a ${mission.type}` : ''),
  city: ({mission}) => mission?.city.toUpperCase() ?? '',
};

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

function lines(layer: Layer, day: string): string[] {
  const {rows, organisations} = mapAnswer(dataset, layer, day);
  const text = mapCSV([...rows, ...organisations], words);
  assert.ok(text.endsWith('\r\n'));
  return text.slice(0, -2).split('\r\n');
}

test('the headers are codes, the same in every language', () => {
  assert.equal(
    mapCSV([], words),
    'state,state_name,mission,type,city,status,status_name,since,reported,confidence\r\n',
  );
});

test('Russia’s line on 3 July 2025 says that it recognises since that day, by the newest report', () => {
  assert.ok(
    lines('recognition', '2025-07-03').includes(
      `RU,name of RU,,,,recognised,${quoted('"recognised", in words')},2025-07-03,2026-02-01,high`,
    ),
  );
});

test('the day before it says since when a chargé was accepted', () => {
  assert.ok(
    lines('recognition', '2025-07-02').includes(
      `RU,name of RU,,,,accepts-charge,${quoted('"accepts-charge", in words')},2022-03-31,2022-04-10,high`,
    ),
  );
});

test('an unknown state has a line without day and confidence', () => {
  assert.ok(
    lines('recognition', '2025-07-03').includes(
      `BR,name of BR,,,,unknown,${quoted('"unknown", in words')},,,`,
    ),
  );
});

test('a contested state has no since, because its sides began on different days', () => {
  assert.ok(
    lines('recognition', '2024-01-01').includes(
      `TJ,name of TJ,,,,contested,${quoted('"contested", in words')},,2025-07-31,high`,
    ),
  );
});

test('a mission’s line names it, its type and its city', () => {
  assert.ok(
    lines('missions', dataset.day).includes(
      `GB,name of GB,gb-london-embassy,a embassy,LONDON,host-custody,${quoted('"host-custody", in words')},2024-09-27,2025-07-31,medium`,
    ),
  );
});

test('days are written only as exactly as they are known', () => {
  assert.ok(
    lines('kabul', dataset.day).some((line) => line.startsWith('UZ,') && line.includes(',2024,2025-07-31,')),
  );
});

for (const layer of LAYERS) {
  test(`${layer}: the file has the answer’s rows, in its order, with its statuses, on four days`, () => {
    for (const day of ['2021-08-15', '2023-05-01', '2025-07-03', dataset.day]) {
      const {rows, organisations, counts} = mapAnswer(dataset, layer, day);
      const [, ...body] = lines(layer, day);
      const cells = body.map((line) => line.split(','));
      assert.deepEqual(
        cells.map(([state, name, mission, , , status]) => [state, name, mission, status]),
        [...rows, ...organisations].map(({place, mission, standing}) => [
          place,
          words.name(place),
          mission?.id ?? '',
          standing.status,
        ]),
      );
      const states = cells.slice(0, rows.length);
      for (const {status, count} of counts)
        assert.equal(states.filter((cell) => cell[5] === status).length, count, `${day} ${status}`);
    }
  });
}
