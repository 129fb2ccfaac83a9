import {assert} from 'chai';
import {emulate} from '../browser/emulate.js';
import {allWithin, clear, count, mount, until, within} from '../browser/mount.js';

const isSeen = (element: Element) => element.getClientRects().length > 0;

describe('a map on paper', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulate({});
    clear();
  });

  it('is a table as well, at once: paper does not wait', async () => {
    const map = await mount();
    // Safari, which has no idle callback, takes a second to think of paper.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    dispatchEvent(new Event('beforeprint'));
    assert.equal(count(map, 'table'), 2);
    assert.equal(allWithin(map, 'table')[0]?.querySelectorAll('tbody tr').length, 194);
    dispatchEvent(new Event('afterprint'));
    await map.updateComplete;
    assert.equal(count(map, 'table'), 0);
  });

  it('keeps the card with its sources, and drops what only a screen can use', async () => {
    const map = await mount({state: 'RU'});
    await until('the sources have come', () => count(map, '.card .sources a'));
    const can = await emulate({media: 'print'});
    dispatchEvent(new Event('beforeprint'));
    if (!can) return;
    assert.isTrue(isSeen(within(map, '.card .sources a')));
    assert.isTrue(isSeen(within(map, 'table')));
    assert.isTrue(isSeen(within(map, '.source-note')));
    for (const useless of ['.zoom', '.menu', '.finder', '.play', '.day input']) {
      assert.isFalse(isSeen(within(map, useless)), useless);
    }
    assert.include(getComputedStyle(within(map, '.card .sources a'), '::after').content, 'http');
    assert.isTrue(isSeen(within(map, 'tbody th button')), 'names of states stay');
  });
});
