import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {CSSResult} from 'lit';
import {TOKENS, type RecognitionTokens} from '../../src/elements/base/tokens.js';

const elements = new URL('../../src/elements/', import.meta.url);

const tags = readdirSync(elements)
  .filter((name) => name.includes('-') && name !== 'recognition-context.ts')
  .map((name) => name.replace('.ts', ''));

interface Styled {
  readonly styles?: unknown;
}

const namesIn = (text: string) => new Set(text.match(/--recognition-[a-z]+(?:-[a-z]+)*/g) ?? []);

/** The custom properties that the rules of an element read. */
async function readBy(tag: string): Promise<Set<string>> {
  const module = (await import(new URL(`${tag}.ts`, elements).href)) as Record<string, Styled>;
  const styles = Object.values(module).flatMap((each) => [each.styles].flat(9)) as (CSSResult | undefined)[];
  return namesIn(styles.map((each) => each?.cssText ?? '').join('\n'));
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
    it(`of <${tag}> are told where they are read, and only there`, async () => {
      const own = toldIn(`${tag}.ts`);
      assert.deepEqual([...new Set([...own, ...ofAll])].sort(), [...(await readBy(tag))].sort());
    });
  }

  it('are all in the list, which names no other', async () => {
    const read = new Set((await Promise.all(tags.map(readBy))).flatMap((names) => [...names]));
    assert.deepEqual([...read].sort(), [...known].sort());
  });

  it('have the colour that the list says where a page sets none', async () => {
    const {RecognitionMap} = await import('../../src/elements/recognition-map.js');
    const {EmbassyStatusTable} = await import('../../src/elements/embassy-status-table.js');
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
