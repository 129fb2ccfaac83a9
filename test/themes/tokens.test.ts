import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {ClaimCheck} from '../../src/elements/claim-check.js';
import {EmbassyStatusTable} from '../../src/elements/embassy-status-table.js';
import {EmbedBuilder} from '../../src/elements/embed-builder.js';
import {EngagementLadder} from '../../src/elements/engagement-ladder.js';
import {EngagementTimeline} from '../../src/elements/engagement-timeline.js';
import {IsolationFigures} from '../../src/elements/isolation-figures.js';
import {LegitimacyBalance} from '../../src/elements/legitimacy-balance.js';
import {LegitimacyObstacles} from '../../src/elements/legitimacy-obstacles.js';
import {LeverageMatrix} from '../../src/elements/leverage-matrix.js';
import {MissionTrend} from '../../src/elements/mission-trend.js';
import {RecognitionMap} from '../../src/elements/recognition-map.js';
import {StateProfile} from '../../src/elements/state-profile.js';
import {TOKENS, type RecognitionTokens} from '../../src/elements/base/tokens.js';

const elements = new URL('../../src/elements/', import.meta.url);

const tags = readdirSync(elements)
  .filter((name) => name.includes('-') && name !== 'recognition-context.ts')
  .map((name) => name.replace('.ts', ''));

const CLASSES: Readonly<Record<string, {styles: unknown}>> = {
  'claim-check': ClaimCheck,
  'embassy-status-table': EmbassyStatusTable,
  'embed-builder': EmbedBuilder,
  'engagement-ladder': EngagementLadder,
  'engagement-timeline': EngagementTimeline,
  'isolation-figures': IsolationFigures,
  'legitimacy-balance': LegitimacyBalance,
  'legitimacy-obstacles': LegitimacyObstacles,
  'leverage-matrix': LeverageMatrix,
  'mission-trend': MissionTrend,
  'recognition-map': RecognitionMap,
  'state-profile': StateProfile,
};

const namesIn = (text: string) => new Set(text.match(/--recognition-[a-z]+(?:-[a-z]+)*/g) ?? []);

/** The custom properties that the rules of an element read. */
function readBy(tag: string): Set<string> {
  const rules = [CLASSES[tag]?.styles].flat(9) as {cssText?: string}[];
  return namesIn(rules.map((each) => each.cssText ?? '').join('\n'));
}

/** The custom properties that the comment of a class tells of. */
const toldIn = (path: string) =>
  [...readFileSync(new URL(path, elements), 'utf8').matchAll(/@cssproperty (--[a-z-]+) - (\S.*)/g)].map(
    ([, name]) => String(name),
  );

const ofAll = toldIn('base/recognition-element.ts');
const known: readonly string[] = TOKENS.map(({name}) => name);

describe('the custom properties', () => {
  for (const tag of tags) {
    it(`of <${tag}> are told where they are read, and only there`, () => {
      const own = toldIn(`${tag}.ts`);
      assert.deepEqual([...new Set([...own, ...ofAll])].sort(), [...readBy(tag)].sort());
    });
  }

  it('are all in the list, which names no other', () => {
    const read = new Set(tags.flatMap((tag) => [...readBy(tag)]));
    assert.deepEqual([...read].sort(), [...known].sort());
  });

  it('have the colour that the list says where a page sets none', () => {
    const rules = [RecognitionMap.styles, EmbassyStatusTable.styles].flat(9).map(({cssText}) => cssText);
    const text = rules.join('').replaceAll(/\s/g, '');
    for (const token of TOKENS)
      if ('initial' in token)
        assert.ok(text.includes(`${token.name},${token.initial.replaceAll(' ', '')})`), token.name);
  });

  it('are typed: a wrong name is an error', () => {
    const right: RecognitionTokens = {'--recognition-accent': '#a3241c'};
    // @ts-expect-error no element reads it
    const wrong: RecognitionTokens = {'--recognition-akzent': '#a3241c'};
    assert.ok(right && wrong);
  });
});
