import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';
import {parse} from 'yaml';
import type {Country, WorldInput} from '../../data/build/world-read.js';
import {compileWorld, readTopology, renderWorldModule} from '../../data/build/world.js';
import {place, fromCentre, project} from '../../src/geo/projection.js';

const folder = new URL('../../data/countries/', import.meta.url);
const countries = readdirSync(folder).map(
  (name) => parse(readFileSync(new URL(name, folder), 'utf8')) as Country,
);
const input: WorldInput = {countries, ...readTopology()};
const world = compileWorld(input);
const module = renderWorldModule(world);
const areas = new Map(
  world.areas.split('|').map((area) => area.split(/ (.*)/).slice(0, 2) as [string, string]),
);
const points = new Map(
  world.points.split('|').map((point) => {
    const [key, x, y] = point.split(' ');
    return [key!, [Number(x), Number(y)] as const];
  }),
);

type Corner = readonly [number, number];

/** A reader of paths of its own, so that writer and reader cannot be wrong together. */
function rings(path: string): Corner[][] {
  const result: Corner[][] = [];
  let pen: [number, number] = [0, 0];
  for (const [, text] of path.matchAll(/m([^z]*)z/g)) {
    const numbers = [...text!.matchAll(/ ?(-?\d+)/g)].map(([, number]) => Number(number));
    const ring: Corner[] = [];
    for (let i = 0; i < numbers.length; i += 2)
      ring.push((pen = [pen[0] + numbers[i]!, pen[1] + numbers[i + 1]!]));
    pen = [...ring[0]!] as [number, number];
    result.push(ring);
  }
  return result;
}

/** How often a path goes round a place: SVG fills where it is not zero. */
function winding(path: string, [x, y]: Corner): number {
  let turns = 0;
  for (const ring of rings(path)) {
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length]!;
      const left = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1);
      if (y1 <= y && y2 > y && left > 0) turns++;
      if (y1 > y && y2 <= y && left < 0) turns--;
    });
  }
  return turns;
}

const drawnAt = (longitude: number, latitude: number) => {
  const spot = place(fromCentre(longitude), latitude);
  return [...areas].filter(([, path]) => winding(path, spot) !== 0).map(([key]) => key);
};

const without = (change: Partial<WorldInput>) => () => compileWorld({...input, ...change});

const allBut = (codes: readonly string[]) =>
  Object.fromEntries(Object.entries(input.codes).filter(([code]) => !codes.includes(code)));

test('every member and observer of the United Nations has an area or a point', () => {
  const states = countries.filter(({kind}) => kind === 'member' || kind === 'observer').map(({id}) => id);
  assert.equal(states.length, 195);
  assert.deepEqual(
    states.filter((id) => !areas.has(id) && !points.has(id)),
    [],
  );
});

test('a state too small to hit has a point of its own: Vatican, San Marino, Monaco, Liechtenstein, Singapore, Tuvalu, Nauru', () => {
  for (const id of ['VA', 'SM', 'MC', 'LI', 'SG', 'TV', 'NR', 'AD', 'MT', 'LU', 'PS', 'FJ', 'KI'])
    assert.ok(points.has(id), id);
  assert.equal(new Set([...points.values()].map(String)).size, points.size, 'no two points in one place');
});

test('no dot stands for Russia, Qatar or Afghanistan, which are large enough', () => {
  for (const id of ['RU', 'QA', 'AF']) assert.ok(!points.has(id), id);
});

test('every point lies on the map', () => {
  for (const [id, [x, y]] of points)
    assert.ok(x > 0 && x < world.width && y > 0 && y < world.height, `${id} ${x} ${y}`);
});

for (const [where, longitude, latitude, key] of [
  ['Kabul is in Afghanistan', 69.17, 34.53, 'AF'],
  ['Faizabad is in Afghanistan', 70.6, 37.1, 'AF'],
  ['the Wakhan is in Afghanistan', 72.6, 36.9, 'AF'],
  ['Peshawar is in Pakistan', 71.6, 34.0, 'PK'],
  ['Simferopol in Crimea is in Ukraine', 34.1, 45, 'UA'],
  ['Donetsk is in Ukraine', 37.8, 48, 'UA'],
  ['Laayoune is in Western Sahara', -13.0, 27.1, 'EH'],
  ['Hargeisa is in Somaliland', 44.06, 9.56, 'so-somaliland'],
  ['Mogadishu’s hinterland is in Somalia', 45.2, 2.3, 'SO'],
  ['Pristina is in Kosovo', 21.16, 42.66, 'XK'],
  ['Taichung is on Taiwan', 121, 24, 'TW'],
  ['Ramallah is in Palestine', 35.2, 31.95, 'PS'],
  ['the Golan is in no state', 35.76, 33.05, 'golan'],
  ['Abyei is in no state', 28.4, 9.9, 'abyei'],
  ['the Siachen Glacier is in no state', 77.0, 35.4, 'siachen'],
  ['Srinagar is in India', 74.8, 34.1, 'IN'],
  ['Gilgit is in Pakistan', 74.3, 35.9, 'PK'],
  ['Aksai Chin is in China', 79.3, 35.2, 'CN'],
  ['Sukhumi’s hinterland is in Georgia', 41.3, 43, 'GE'],
  ['Nuuk’s ice sheet is drawn with Denmark', -45, 70, 'DK'],
  ['San Juan is drawn with the United States', -66.4, 18.2, 'US'],
  ['Cayenne’s forest is drawn with France', -53, 4, 'FR'],
  ['Svalbard is drawn with Norway', 17, 79, 'NO'],
  ['Maseru is in Lesotho and not in the South Africa around it', 28.3, -29.6, 'LS'],
  ['Anadyr, beyond 180°, is in Russia', 177, 66.5, 'RU'],
  ['Provideniya, at 173° W, is in Russia', -174, 65.5, 'RU'],
] as const) {
  test(where, () => assert.deepEqual(drawnAt(longitude, latitude), [key]));
}

test('Gaza City is drawn as Palestine, to the map’s half pixel', () => {
  const [x, y] = project([34.45, 31.5]);
  const near = rings(areas.get('PS')!).some(
    (ring) => ring.length > 2 && ring.some(([a, b]) => Math.hypot(a - x, b - y) <= 2),
  );
  assert.ok(near, `no ring of ${areas.get('PS')} is near`);
  assert.equal(rings(areas.get('PS')!).length, 2, 'the West Bank and Gaza');
});

test('Northern Cyprus, Somaliland, Western Sahara and Kosovo are apart from Cyprus, Somalia, Morocco and Serbia', () => {
  for (const key of ['cy-north', 'CY', 'so-somaliland', 'SO', 'EH', 'MA', 'XK', 'RS'])
    assert.ok(areas.has(key), key);
});

test('every neutral land is drawn, or dotted where it is an atoll; no other key is there but those of states', () => {
  const neutral = input.disputed.filter(({drawnAs}) => drawnAs === 'neutral').map(({id}) => id);
  const states = new Set(
    countries.filter(({kind}) => kind === 'member' || kind === 'observer').map(({id}) => id),
  );
  const drawn = [...areas.keys()].filter((key) => !states.has(key));
  assert.deepEqual(drawn.sort(), neutral.filter((id) => id !== 'IO').sort());
  assert.ok(points.has('IO'), 'Diego Garcia');
});

test('Antarctica is left out', () => assert.deepEqual(drawnAt(0, -80), []));

test('neighbours share their border point by point: no gap and no overlap between Afghanistan and its six', () => {
  const corners = (key: string) => new Set(rings(areas.get(key)!).flat().map(String));
  const around = ['IR', 'PK', 'CN', 'TJ', 'UZ', 'TM'].map(corners);
  const alone = [...corners('AF')].filter((corner) => !around.some((other) => other.has(corner)));
  assert.deepEqual(alone, []);
});

test('the largest island is written first: Grande Terre is not the anchor of France', () => {
  const size = (ring: readonly Corner[]) => {
    const turn = ring.map(
      ([x, y], i) => x * ring[(i + 1) % ring.length]![1] - ring[(i + 1) % ring.length]![0] * y,
    );
    return Math.abs(turn.reduce((sum, part) => sum + part, 0));
  };
  for (const [key, path] of areas) {
    const [first, ...others] = rings(path).map(size);
    for (const other of others) assert.ok(first! >= other, key);
  }
});

test('every ring is a real area on the map’s grid', () => {
  for (const [key, path] of areas) {
    assert.match(path, /^(m-?\d+(?:[ -]\d+)+z)+$/, key);
    for (const ring of rings(path)) assert.ok(ring.length > 2, key);
  }
});

test('Afghanistan and its neighbours’ capitals are in the view of the neighbours, Paris in that of Europe', () => {
  const inView = (name: string, place: Corner) => {
    const [x, y, wide, high] = world.regions[name]!;
    const [a, b] = project(place);
    return a >= x && a <= x + wide && b >= y && b <= y + high;
  };
  for (const capital of [
    [69.2, 34.5],
    [51.4, 35.7],
    [73, 33.7],
    [68.8, 38.6],
    [69.2, 41.3],
    [58.4, 37.9],
  ] as const) {
    assert.ok(inView('neighbours', capital), String(capital));
  }
  assert.ok(inView('europe', [2.35, 48.85]));
  assert.ok(inView('europe', [-21.9, 64.1]), 'Reykjavik');
  assert.ok(inView('asia-pacific', [-175.2, -21.1]), 'Tonga, beyond 180°');
  assert.ok(!inView('gulf', [2.35, 48.85]));
  assert.deepEqual(world.regions.world, [0, 0, world.width, world.height]);
});

test('every view is between square and 2.4 times as wide as high', () => {
  for (const [name, [, , wide, high]] of Object.entries(world.regions)) {
    assert.ok(wide / high > 0.98 && wide / high < 2.45, `${name} ${wide} × ${high}`);
  }
});

test('the module is written the same way twice, says who wrote it, and stays within 14.2 KB of Brotli', () => {
  assert.equal(renderWorldModule(compileWorld(input)), module);
  assert.ok(module.startsWith('// Written by data/build; never edit by hand.\n'));
  const bytes = brotliCompressSync(module, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
  assert.ok(bytes <= 14_200, `${bytes} bytes`);
});

test('an area of the base map that the table of codes lacks stops the build, by name', () => {
  const codes = allBut(['AFG']);
  assert.throws(without({codes}), /AFG: the base map has this area, data\/topology\/codes\.yaml does not/);
});

test('an area whose country has no record stops the build', () => {
  assert.throws(
    without({countries: countries.filter(({id}) => id !== 'FR')}),
    /FRA \(FR\): in neither data\/countries nor/,
  );
});

test('all faults are said at once', () => {
  const codes = allBut(['AFG', 'ALB']);
  assert.throws(without({codes}), /ALB[^]*AFG|AFG[^]*ALB/);
});

test('a member with neither area nor point stops the build, and is told where to give one', () => {
  const extra = {id: 'QQ', kind: 'member'};
  assert.throws(without({countries: [...countries, extra]}), /Neither area nor point: QQ\. .*points\.yaml/);
});

test('a disputed land that the base map has elsewhere than the table says stops the build', () => {
  const disputed = input.disputed.map((row) => (row.id === 'crimea' ? {...row, drawnAs: 'RU'} : row));
  assert.throws(
    without({disputed}),
    /crimea: drawn as RU by data\/topology\/disputed\.yaml, but the map has UA/,
  );
});

test('every disputed row has its names in three languages and a reason in one sentence', () => {
  for (const {id, names, why} of input.disputed) {
    assert.ok(names.en && names.prs && names.ps, id);
    assert.match(why, /^[^\n]+\.$/, id);
  }
  assert.equal(new Set(input.disputed.map(({id}) => id)).size, input.disputed.length);
});
