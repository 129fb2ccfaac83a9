import {sendKeys} from '@web/test-runner-commands';
import {assert} from 'chai';
import {areas, points} from '../../src/geo/world.js';
import type {RecognitionMap} from '../../src/elements/recognition-map.js';
import {allWithin, clear, count, mount, root, textOf, until, within} from '../browser/mount.js';

const said = (map: RecognitionMap) => textOf(within(map, '[role=status].said'));
const board = (map: RecognitionMap) => within(map, '.board');
const name = (map: RecognitionMap) => said(map).split(':')[0] ?? '';

/** Gives the board the focus and waits until it has said where that is. */
async function enter(map: RecognitionMap): Promise<void> {
  board(map).focus();
  await until('the place is said', () => said(map));
}

/** A key as the board gets it; @returns whether the page may still use it, for scrolling */
function key(map: RecognitionMap, pressed: string, more: KeyboardEventInit = {}): boolean {
  return board(map).dispatchEvent(
    new KeyboardEvent('keydown', {key: pressed, bubbles: true, composed: true, cancelable: true, ...more}),
  );
}

/** Presses a key and waits until another place is announced. */
async function walk(map: RecognitionMap, pressed: string): Promise<string> {
  const before = said(map);
  key(map, pressed);
  await until(`${pressed} has led from ${before}`, () => said(map) !== before);
  return name(map);
}

describe('the keyboard on a map', () => {
  afterEach(clear);

  it('has one stop for the map, which tells its name, its role, its answer and its keys', async () => {
    const map = await mount();
    const stops = allWithin(map, '.stage [tabindex], .stage a');
    assert.equal(stops.length, 1);
    assert.equal(board(map).getAttribute('role'), 'application');
    assert.equal(board(map).getAttribute('aria-label'), 'Who recognises the Taliban authorities?');
    assert.equal(board(map).getAttribute('aria-roledescription'), 'map');
    const ids = board(map).getAttribute('aria-describedby')?.split(' ') ?? [];
    const described = ids.map((id) => textOf(within(map, `#${id}`))).join(' ');
    assert.include(described, map.summary());
    assert.include(described, 'Arrow keys move');
  });

  it('reaches the board, the card and every control by Tab, and leaves again', async function () {
    this.timeout(30_000);
    const map = await mount({state: 'RU'});
    await until('the card has come', () => count(map, '.card .sources a'));
    const after = document.body.appendChild(document.createElement('button'));
    const seen = new Set<Element>();
    for (let presses = 0; presses < 120 && document.activeElement !== after; presses++) {
      await sendKeys({press: 'Tab'});
      const focused = root(map).activeElement;
      if (focused) seen.add(focused);
    }
    assert.isTrue(document.activeElement === after, 'Tab leads out of the map');
    const missed = allWithin(map, 'button, select, input, summary, .board')
      .filter((each) => each.checkVisibility?.() !== false && !each.closest('.panel') && !seen.has(each))
      .map((each) => each.outerHTML.slice(0, 80));
    assert.deepEqual(missed, []);
  });

  it('says where it is when the focus comes', async () => {
    const map = await mount({state: 'RU', 'as-of': '2025-07-03'});
    await enter(map);
    assert.equal(said(map), 'Russia: Recognised.');
  });

  it('goes by arrows to neighbours', async () => {
    const map = await mount({state: 'ES'});
    await enter(map);
    assert.equal(await walk(map, 'ArrowLeft'), 'Portugal');
    assert.equal(await walk(map, 'ArrowRight'), 'Spain');
    for (const pressed of ['ArrowUp', 'ArrowDown', 'ArrowUp']) await walk(map, pressed);
    assert.equal(map.state, 'ES', 'walking chooses nothing');
  });

  it('the arrows mean the same on a mirrored page, since the map is not mirrored', async () => {
    const map = await mount({lang: 'ps', state: 'ES'});
    await enter(map);
    assert.equal(await walk(map, 'ArrowLeft'), 'پورتګال');
  });

  for (const lang of ['en', 'prs', 'ps']) {
    it(`goes by Home and PageDown through every place in the order of the names, in ${lang}`, async function () {
      this.timeout(60_000);
      const map = await mount({lang});
      await enter(map);
      const drawn = new Set([...areas().keys(), ...points().keys()]);
      await walk(map, 'Home');
      const heard = [said(map)];
      while (heard.length < drawn.size) {
        await walk(map, 'PageDown');
        heard.push(said(map));
      }
      assert.equal(new Set(heard).size, drawn.size);
      for (const each of heard) assert.match(each, /^[^:]{2,}: \S.+\.$/, 'a name and a class');
      assert.notMatch(heard.join(' '), /undefined|\{/);
      const last = said(map);
      key(map, 'PageDown');
      key(map, 'End');
      await new Promise((resolve) => setTimeout(resolve, 50));
      assert.equal(said(map), last, 'there is nothing after the last');
      await walk(map, 'PageUp');
      await walk(map, 'Home');
      assert.equal(said(map), heard[0]);
    });
  }

  it('goes by letters to a name, by more letters to a longer one', async () => {
    const map = await mount();
    await enter(map);
    assert.match(await walk(map, 'u'), /^U/);
    key(map, 'z');
    await until('it is Uzbekistan', () => name(map) === 'Uzbekistan');
  });

  it('opens by Enter or the space bar the card of where it is, and closes it by Escape', async () => {
    for (const pressed of ['Enter', ' ']) {
      const map = await mount({state: 'ES'});
      const heard: string[] = [];
      map.addEventListener('recognition-select', ({state}) => heard.push(state));
      await enter(map);
      await walk(map, 'ArrowLeft');
      key(map, pressed);
      await until('the card has come', () => count(map, '.card .close'));
      assert.equal(map.state, 'PT');
      assert.equal(textOf(within(map, '#card-name')), 'Portugal');
      key(map, 'Escape');
      await map.updateComplete;
      assert.equal(map.state, '');
      assert.deepEqual(heard, ['PT', '']);
      clear();
    }
  });

  it('keeps its own keys from scrolling the page, and leaves Tab and shortcuts alone', async () => {
    const map = await mount();
    for (const own of ['ArrowDown', 'PageDown', 'Home', 'End', ' ', 'Enter', '+', '-', '0', 'a']) {
      assert.isFalse(key(map, own), own);
    }
    for (const other of ['Tab', 'Shift', 'F5']) assert.isTrue(key(map, other), other);
    assert.isTrue(key(map, 'a', {ctrlKey: true}));
    assert.isTrue(key(map, 'ArrowLeft', {altKey: true}));
    assert.isTrue(key(map, 'r', {metaKey: true}));
  });

  it('shows where it is by a ring, and brings it into sight when zoomed', async () => {
    const map = await mount({state: 'BR'});
    await enter(map);
    for (let times = 0; times < 5; times++) key(map, '+');
    await walk(map, 'End');
    assert.equal(count(map, '.ring .active'), 1);
    const ring = within(map, '.ring .active').getBoundingClientRect();
    const frame = within(map, 'svg.map').getBoundingClientRect();
    assert.isTrue(
      ring.right > frame.left &&
        ring.left < frame.right &&
        ring.bottom > frame.top &&
        ring.top < frame.bottom,
    );
  });
});
