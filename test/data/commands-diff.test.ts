import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {differenceText} from '../../data/build/commands/difference-text.js';
import {real} from './records.js';

const between = (from: string, to: string) =>
  differenceText(real.records, '2021-08-15', from, to).split('\n');

describe('what changed between two days, as text', () => {
  test('Russia recognised on 3 July 2025, from one day to the next, with the sources of it', () => {
    const lines = between('2025-07-02', '2025-07-03');
    const at = lines.indexOf('  Russia (RU): accepts-charge → recognised');
    assert.ok(at > 0, lines.join('\n'));
    assert.match(lines[at + 1] ?? '', /^ {6}pos-ru-\d\d, since 2025-07-03, high: .*\w/);
    assert.ok(lines.some((line) => line.includes('(ev-2025-07-03-russia)')));
    assert.ok(!between('2025-07-03', '2025-07-04').some((line) => line.startsWith('  Russia (RU)')));
  });

  test('London’s embassy passed from the republic’s diplomats on 27 September 2024', () => {
    const lines = between('2024-09-26', '2024-09-27');
    assert.ok(
      lines.some((line) => /^ {2}United Kingdom gb-london-embassy: republic → /.test(line)),
      lines.join('\n'),
    );
  });

  test('from a day to the same day nothing changed and nothing happened', () => {
    const counts = between('2025-07-03', '2025-07-03').filter((line) => /^\w.*: \d+$/.test(line));
    assert.deepEqual(counts, [
      'Positions: 0',
      'Afghan missions abroad: 0',
      'Missions in Afghanistan: 0',
      'Events: 0',
    ]);
  });

  test('an event known by its month is named wherever the days touch that month', () => {
    const event = 'ev-2022-03-turkmen';
    const named = (from: string, to: string) => between(from, to).some((line) => line.includes(`(${event})`));
    assert.ok(named('2022-03-10', '2022-03-20'));
    assert.ok(named('2022-02-01', '2022-03-01'));
    assert.ok(!named('2022-01-01', '2022-02-28'));
    assert.ok(!named('2022-03-31', '2022-04-30'));
  });
});
