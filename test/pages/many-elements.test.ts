import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {assertNothingLeft, openMany, sizes, slope, TAGS, type ManyPage} from '../browser/many.js';

/** Sets of elements, one of each tag, that make fifty or more. */
const SETS = Math.ceil(50 / TAGS.length);

describe('many elements on one page, in chromium', () => {
  let many: ManyPage;
  before(async () => (many = await openMany()));
  after(() => many.close());

  it(`take time and memory in proportion to how many there are, up to ${SETS * TAGS.length}`, async () => {
    const found = await sizes(many, SETS, 2);
    const first = found[0]!;
    const last = found[found.length - 1]!;
    const told = JSON.stringify(found);
    // Growth from each number of sets to the next is the same, within what a heap and a busy machine scatter by.
    const heap = slope(found.map(({sets, heap}) => [sets, heap]));
    const nodes = slope(found.map(({sets, nodes}) => [sets, nodes]));
    for (const {sets, ...own} of found.slice(1)) {
      assert.ok(Math.abs(own.heap - first.heap - heap * (sets - 1)) < heap * 0.35, `heap: ${told}`);
      assert.ok(Math.abs(own.nodes - first.nodes - nodes * (sets - 1)) < nodes * 0.05, `nodes: ${told}`);
    }
    // Were it in proportion to the square, the last would take as many times as much again.
    const times = last.time / first.time;
    assert.ok(times < SETS * 1.4, `${SETS} sets take ${times} times as long as one: ${told}`);
  });

  it('hold facts, words, notes and style sheets once', async () => {
    await many.use(2);
    const found = await many.evaluate<{
      different: string[];
      compared: number;
      sheets: number;
      base: number;
    }>((tags: string[]) => {
      type Shown = HTMLElement & Record<string, unknown>;
      const different: string[] = [];
      let compared = 0;
      const all = tags.map((tag) => [
        ...document.querySelectorAll<Shown>(`main ${tag}:not([src^='/'], [figure^='fig'])`),
      ]);
      for (const own of all) {
        const [one, other] = own as [Shown, Shown];
        const same = (what: string, a: unknown, b: unknown) => {
          compared++;
          if (a !== b || a === undefined) different.push(`${one.localName}: ${what}`);
        };
        const spoken = (each: Shown) => (each['localize'] as {language: unknown}).language;
        same('facts', one['facts'], other['facts']);
        same('words', spoken(one), spoken(other));
        same('notes and sources', one['details'], other['details']);
        const [sheets, others] = [one, other].map((each) => each.shadowRoot?.adoptedStyleSheets ?? []);
        same('number of style sheets', sheets?.length, others?.length);
        sheets?.forEach((sheet, at) => same(`style sheet ${at}`, sheet, others?.[at]));
      }
      const sheetsOf = (elements: readonly Shown[]) =>
        new Set(elements.flatMap((each) => each.shadowRoot?.adoptedStyleSheets ?? []));
      return {
        different,
        compared,
        sheets: sheetsOf(all.flat()).size,
        base: new Set(all.flat().map((each) => each.shadowRoot?.adoptedStyleSheets[0])).size,
      };
    }, TAGS);
    assert.deepEqual(found.different, []);
    assert.ok(found.compared > TAGS.length * 5);
    assert.equal(found.base, 1, 'all tags share the base style');
    await many.clear();
  });

  it('leave nothing behind when a thousand were made and taken out again', async () => {
    const sets = Math.ceil(100 / TAGS.length);
    await assertNothingLeft(many, () => many.add(sets), sets * TAGS.length, {warm: 2, rounds: 8});
  });
});
