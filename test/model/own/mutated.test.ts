import assert from 'node:assert/strict';
import {it} from 'node:test';
import {ownFacts} from '../../../src/model/own/facts.js';
import {readDataset} from '../../../src/model/own/read.js';
import {ownDetails, ownNames} from '../../../src/model/own/texts.js';
import {LAYERS, mapAnswer, placeRecord, rowsByPlace} from '../../../src/model/recognition-map.js';
import {known, sample} from './known.js';

/** Numbers from 0 to 1, the same at every run: Mulberry32 by T. Ettinger. */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const next = random(20_250_731);
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;

/** Values that stand where they should not. */
const HOSTILE: readonly (() => unknown)[] = [
  ...[null, true, false, 0, -1, 1e308, 2025, '', ' ', [], {}, [[]], [null], 'x'].map((value) => () => value),
  ...[
    '<img src=x onerror=alert(1)>',
    '{day}{count}{x}',
    '${1}',
    '\u202e\u0000',
    '__proto__',
    'constructor',
  ].map((v) => () => v),
  ...['javascript:alert(1)', 'data:text/html,x', 'https://a b', 'https://x.y/', '//x.y', 'https://"x'].map(
    (v) => () => v,
  ),
  ...['2025-02-30', '0000-00-00', '9999', '2008', '2008-02-18', '2026-01-01', '1899'].map(
    (value) => () => value,
  ),
  ...[
    'AF',
    'XK',
    'RU',
    'EU',
    'ZZ',
    'moscow',
    'list',
    'al-1',
    'recognised',
    'contested',
    'closed',
    'unknown',
  ].map((v) => () => v),
  () => 'a-'.repeat(Math.floor(next() * 3000)),
  () => '9'.repeat(Math.floor(next() * 5000)),
  () => Array.from({length: Math.floor(next() * 3000)}, () => ({})),
  () =>
    Array(20)
      .fill(0)
      .reduce<unknown>((inner) => ({inner}), 1),
  () => Object.fromEntries(Array.from({length: 80}, (_, index) => [`k${index}`, index])),
];

type Holder = Record<string, unknown>;

/** All objects and lists inside a value. */
function holders(value: unknown): Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Holder, ...Object.values(value as Holder).flatMap(holders)];
}

/** Breaks, moves, doubles or takes out something. */
function mutate(value: Holder): void {
  const holder = pick(holders(value));
  const key = pick([...Object.keys(holder), 'extra']);
  const roll = next();
  if (roll < 0.55) holder[key] = structuredClone(pick(HOSTILE)());
  else if (roll < 0.7) delete holder[key];
  else if (roll < 0.8)
    Object.defineProperty(holder, pick(['__proto__', 'constructor', 'x']), {
      value: {},
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else if (roll < 0.9) holder[key] = structuredClone(pick(holders(value)));
  else if (Array.isArray(holder))
    (holder as unknown[]).push(...(structuredClone(holder) as unknown as unknown[]));
  else holder[key] = [holder[key]];
}

/** CPU milliseconds that reading takes, the best of four where it looks slow. */
function timeOf(text: string): number {
  let best = Infinity;
  for (let turn = 0; turn < 4; turn++) {
    const before = process.cpuUsage();
    readDataset(text, known);
    const {user, system} = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
    if (best < 50) break;
  }
  return best;
}

it('10,000 mutated datasets: none throws, none takes long, and those accepted can be asked everything', () => {
  let accepted = 0;
  for (let turn = 0; turn < 10_000; turn++) {
    const value = sample() as unknown as Holder;
    if (next() < 0.3) {
      value['overlay'] = true;
      delete value['authority'];
    }
    for (let times = Math.floor(next() * 4); times >= 0; times--) mutate(value);
    let text = JSON.stringify(value);
    if (next() < 0.1)
      text = text.slice(0, Math.floor(next() * text.length)) + pick(['', '}', '"', '\u0000', '[']);
    const before = performance.now();
    const reading = readDataset(text, known);
    // A machine that is busy makes all slow: what looks so is measured by its own time.
    if (performance.now() - before > 50) assert.ok(timeOf(text) < 100, `turn ${turn}`);
    if ('faults' in reading) {
      assert.ok(reading.faults.length > 0 && reading.faults.length <= 101, `turn ${turn}`);
      for (const {path, says, mend} of reading.faults)
        assert.ok(path.startsWith('/') && says && mend, `turn ${turn}`);
      continue;
    }
    accepted++;
    const facts = ownFacts(reading.file, known, () => [0, 0]);
    for (const lang of ['en', 'prs', 'ps']) {
      ownNames(reading.file, lang);
      for (const [, sources] of ownDetails(reading.file, lang).sourcesOf)
        for (const {url} of sources) assert.match(new URL(url).protocol, /^https?:$/);
    }
    for (const layer of LAYERS) {
      for (const day of [facts.start, facts.day, '2015-05-05']) {
        const answer = mapAnswer(facts, layer, day);
        assert.equal(
          answer.counts.reduce((sum, {count}) => sum + count, 0),
          answer.total,
        );
        for (const place of rowsByPlace(answer).keys()) placeRecord(facts, place);
      }
    }
  }
  assert.ok(accepted > 300 && accepted < 9000, `${accepted} were accepted`);
});

const MB = 1_000_000;
const records = (unit: string, kind: string) =>
  `{"${kind}":[${Array(Math.floor(MB / (unit.length + 1)))
    .fill(unit)
    .join()}]}`;
const large: [string, string][] = [
  ['numbers for records', records('1', 'recognition')],
  ['empty records', records('{}', 'missions')],
  ['records of unknown keys', records('{"a":1,"b":2,"c":[1,2,3]}', 'events')],
  ['unknown keys', `{${Array.from({length: 90_000}, (_, index) => `"k${index}":1`).join()}}`],
  ['lists within lists', `{"recognition":${'['.repeat(MB / 2)}${']'.repeat(MB / 2)}}`],
  ['one long id', `{"recognition":[{"id":"${'a-'.repeat(MB / 2)}"}]}`],
  ['long ids', records(`{"id":"${'a-'.repeat(1990)}"}`, 'sources')],
  ['the same record over and over', records(JSON.stringify(sample().missions[0]), 'missions')],
  ['quotation marks', `state,status\n"${'""'.repeat(MB / 2)}`],
  ['commas', `state,status\n${','.repeat(MB)}`],
  ['bad rows', `state,status\n${'ZZ,nice\n'.repeat(MB / 8)}`],
  ['blanks', ' '.repeat(MB)],
];
for (const [what, text] of large) {
  it(`a megabyte of ${what} is refused within 100 ms`, () => {
    assert.ok('faults' in readDataset(text, known));
    assert.ok(timeOf(text) < 100, `${timeOf(text)} ms`);
  });
}
