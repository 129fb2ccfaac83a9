import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {summaryOf} from '../../data/build/summary.js';
import {KINDS} from '../../src/model/schema/kinds.js';
import {real, root, withSlips} from './records.js';

const START = '2021-08-15';
const lines = summaryOf(real.records, START).split('\n');

/** What was read from the dossier; records come to it, and none goes. */
const DOSSIER = {
  recognition: 50 + 3,
  missions: 67,
  events: 155,
  leverage: 54 + 2,
  chips: 6 + 2,
  actors: 9,
  interests: 23,
  obstacles: 12,
  assessments: 18,
  claims: 23,
  figures: 44,
};

describe('the summary of the records', () => {
  const counts = new Map(
    lines.flatMap((line) => {
      const [, count, kind = ''] = /^ *(\d+) ([a-z-]+)$/.exec(line) ?? [];
      return count ? [[kind, Number(count)] as const] : [];
    }),
  );

  test('counts as many records of each kind as its folder has files', () => {
    for (const kind of KINDS)
      assert.equal(counts.get(kind), readdirSync(join(root, 'data', kind)).length, kind);
    assert.equal(counts.size, KINDS.length);
  });

  test('counts no fewer than the dossier has', () => {
    for (const [kind, count] of Object.entries(DOSSIER)) assert.ok((counts.get(kind) ?? 0) >= count, kind);
    // 116 positions, 119 statements on missions abroad, 53 on missions in Afghanistan.
    assert.ok(Number(/with (\d+) statements/.exec(lines[0] ?? '')?.[1]) >= 116 + 119 + 53);
  });

  test('names a mission that becomes contested, and counts a text that becomes reviewed', () => {
    const unreviewed = (all: readonly string[]) => Number(/Dari (\d+)/.exec(all.join('\n'))?.[1]);
    const changed = summaryOf(
      withSlips({
        file: 'data/missions/gb-london-embassy.yaml',
        change: ({statements = []}) => {
          const last = statements.at(-1);
          assert.ok(last);
          Object.assign(last, {status: 'contested', between: ['taliban', 'republic']});
          last.note.prs.reviewed = true;
        },
      }),
      START,
    ).split('\n');
    assert.match(lines.at(-1) ?? '', /^Contested on \d{4}-\d\d-\d\d: /);
    assert.ok(!lines.at(-1)?.includes('gb-london-embassy'));
    assert.ok(changed.at(-1)?.includes('gb-london-embassy'));
    assert.equal(unreviewed(changed), unreviewed(lines) - 1);
  });
});
