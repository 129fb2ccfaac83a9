import '../../src/elements/define/legitimacy-balance.js';
import '../../src/elements/define/legitimacy-obstacles.js';
import type {LegitimacyBalance} from '../../src/elements/legitimacy-balance.js';
import type {LegitimacyObstacles} from '../../src/elements/legitimacy-obstacles.js';
import {assert} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {allWithin, root, textOf, until} from './mount.js';

/** Elements whose items open in place. */
type Tag = 'legitimacy-balance' | 'legitimacy-obstacles';
export type Opening = LegitimacyBalance | LegitimacyObstacles;

/** Puts an element with these attributes into the page, by default in English, and waits until it shows its answer. */
export async function mountElement<T extends Tag>(
  tag: T,
  attributes: Record<string, string> = {},
  parent: ParentNode = document.body,
): Promise<HTMLElementTagNameMap[T]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) element.setAttribute(name, value);
  parent.append(element);
  await until(`<${tag}> shows its answer`, () => root(element).querySelector('.root'));
  await element.updateComplete;
  return element;
}

/** Where a record is told: the item that has it alone, or that several say together. */
function told(element: Element, id: string): Element | undefined {
  return (
    allWithin(element, `.card [data-record="${id}"]`)
      .map((each) => each.closest('li'))
      .find((each) => each !== null) ?? undefined
  );
}

const hasSources = (place: Element, id: string) => {
  const links = [...place.querySelectorAll<HTMLAnchorElement>('.sources a')];
  assert.isNotEmpty(links, `${id} has a source`);
  for (const link of links) assert.match(link.protocol, /^https?:$/, id);
};

/** Asserts that a record is told within the open card: with a note in the language, and a source unless there is none. */
export function assertTold(element: Element, id: string, lang: string, sourced = true): void {
  const place = told(element, id);
  if (!place) throw new Error(`${id} is not in the card`);
  const note = textOf(place.querySelector('.note') ?? place);
  assert.isAbove(note.length, 5, `${id}: note`);
  assert.equal(/[\u0600-\u06ff]/.test(note), lang !== 'en', `${id}: ${note}`);
  if (sourced) hasSources(place, id);
}

/**
 * Walks with the Tab key from item to item, opens each with Enter and closes it likewise.
 * @param seen what is asserted of each while it is open
 * @returns the ids of the items, in the order in which they were reached
 */
export async function walk(element: Opening, count: number, seen: (id: string) => void): Promise<string[]> {
  const ids: string[] = [];
  for (let item = 0; item < count; item++) {
    await sendKeys({press: 'Tab'});
    const focused = root(element).activeElement as HTMLElement;
    assert.equal(
      focused.getAttribute('aria-expanded'),
      'false',
      `the Tab after ${ids.length} leads to an item`,
    );
    const id = focused.closest('li')?.dataset['record'] ?? '';
    await sendKeys({press: 'Enter'});
    await until(`${id} is open`, () => root(element).querySelector('.card .sources a'));
    assert.equal(focused.getAttribute('aria-expanded'), 'true');
    hasSources(root(element).querySelector('.card') as Element, id);
    seen(id);
    ids.push(id);
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    assert.equal(root(element).querySelector('.card'), null, `${id} is closed again`);
    assert.equal(root(element).activeElement, focused, 'the focus stays where it was');
  }
  return ids;
}
