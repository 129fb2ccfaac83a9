import {assert} from 'chai';
import {clear, count, shown, textOf, within} from '../browser/mount.js';

describe('what stands between the tags', () => {
  afterEach(clear);

  // Words come once for a page: this must be its first map.
  it('is seen until the words have come, then stays in the document, out of sight', async () => {
    const map = document.createElement('recognition-map');
    const link = map.appendChild(document.createElement('a'));
    link.textContent = 'The map as a page';
    link.href = '/map';
    document.body.append(map);
    await map.updateComplete;
    assert.equal(count(map, '.root'), 0, 'the words have not come');
    assert.equal(count(map, 'slot'), 1);
    assert.isAbove(link.getClientRects().length, 0, 'the link is seen');
    await shown(map);
    assert.match(textOf(within(map, '[part=lead]')), /recognised/);
    assert.equal(link.getClientRects().length, 0);
    assert.isTrue(link.isConnected);
  });
});
