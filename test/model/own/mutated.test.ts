import assert from 'node:assert/strict';
import {it} from 'node:test';
import {ownFacts} from '../../../src/model/own/facts.js';
import {readDataset} from '../../../src/model/own/read.js';
import {namedOf, ownDetails, ownNames, toldOf} from '../../../src/model/own/texts.js';
import {LAYERS, mapAnswer, placeRecord, rowsByPlace} from '../../../src/model/recognition-map.js';
import {known, sample} from './known.js';
import {mutatedTexts} from './mutate.js';

/** CPU milliseconds that reading takes, the best of ten where it looks slow: the first few pay for compiling, which is another's work. */
function timeOf(text: string): number {
  let best = Infinity;
  for (let turn = 0; turn < 10; turn++) {
    const before = process.cpuUsage();
    readDataset(text, known);
    const {user, system} = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
    if (best < 50) break;
  }
  return best;
}

it('10,000 mutated datasets: none throws, none takes long, and those accepted can be asked everything', () => {
  const nextText = mutatedTexts(20_250_731);
  let accepted = 0;
  for (let turn = 0; turn < 10_000; turn++) {
    const text = nextText();
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
      ownNames(namedOf(reading.file), lang);
      for (const [, sources] of ownDetails(reading.file, toldOf(reading.file), lang).sourcesOf)
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
