import {assert} from 'chai';
import type {RecognitionMap} from '../../src/elements/recognition-map.js';
import {allWithin, button, change, clear, mount as mountMap, within} from '../browser/mount.js';

/** A map that follows gestures: their code comes after the picture. */
async function mount(attributes: Record<string, string> = {}): Promise<RecognitionMap> {
  const map = await mountMap(attributes);
  await import('../../src/elements/map/gestures.js');
  await new Promise((resolve) => setTimeout(resolve, 50));
  return map;
}

const picture = (map: RecognitionMap) => within<SVGSVGElement>(map, 'svg.map');
const box = (map: RecognitionMap) => picture(map).getAttribute('viewBox')?.split(' ').map(Number) ?? [];
const width = (map: RecognitionMap) => box(map)[2] ?? 0;

function wheel(map: RecognitionMap, more: WheelEventInit): boolean {
  const {left, top, width, height} = picture(map).getBoundingClientRect();
  const [clientX, clientY] = [left + width * 0.7, top + height * 0.4];
  const event = new WheelEvent('wheel', {
    bubbles: true,
    composed: true,
    cancelable: true,
    clientX,
    clientY,
    ...more,
  });
  return picture(map).dispatchEvent(event);
}

function point(
  map: RecognitionMap,
  type: string,
  clientX: number,
  clientY: number,
  more: PointerEventInit = {},
): void {
  const init = {bubbles: true, composed: true, pointerId: 1, pointerType: 'mouse', clientX, clientY, ...more};
  picture(map).dispatchEvent(new PointerEvent(type, init));
}

describe('zooming a map', () => {
  afterEach(clear);

  it('by its buttons goes in, out and back, and never beyond the whole', async () => {
    const map = await mount();
    const whole = box(map);
    button(map, 'Zoom in').click();
    assert.isBelow(width(map), whole[2] ?? 0);
    button(map, 'Zoom out').click();
    button(map, 'Zoom out').click();
    assert.closeTo(width(map), whole[2] ?? 0, 0.01);
    for (let times = 0; times < 20; times++) button(map, 'Zoom in').click();
    assert.isAbove(width(map), 50);
    button(map, 'Reset the view').click();
    assert.deepEqual(box(map), whole);
  });

  it('by the keys +, - and 0', async () => {
    const map = await mount();
    const whole = width(map);
    const press = (key: string) =>
      within(map, '.board').dispatchEvent(
        new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}),
      );
    press('+');
    press('=');
    const deep = width(map);
    assert.isBelow(deep, whole / 2);
    press('-');
    assert.isAbove(width(map), deep);
    press('0');
    assert.equal(width(map), whole);
  });

  it('by the wheel only with Ctrl, as a pinch sends it, and about the pointer', async () => {
    const map = await mount();
    const whole = width(map);
    assert.isTrue(wheel(map, {deltaY: -100}), 'the page scrolls');
    assert.equal(width(map), whole);
    const before = new DOMPoint(0, 0).matrixTransform(picture(map).getScreenCTM()?.inverse());
    assert.isFalse(wheel(map, {deltaY: -100, ctrlKey: true}), 'the page does not zoom');
    assert.isBelow(width(map), whole);
    assert.notEqual(before.x, new DOMPoint(0, 0).matrixTransform(picture(map).getScreenCTM()?.inverse()).x);
    assert.isTrue(wheel(map, {deltaY: 100}), 'the page scrolls over a zoomed map, too');
  });

  it('leaves one finger to the page at any zoom, and takes two', async () => {
    const map = await mount();
    const touch = {pointerType: 'touch'};
    const sameBox = (before: number[]) => assert.deepEqual(box(map), before);
    for (const zoomed of [false, true]) {
      if (zoomed) button(map, 'Zoom in').click();
      assert.match(getComputedStyle(picture(map)).touchAction, /^pan-x pan-y$|^pan-y pan-x$/);
      const before = box(map);
      point(map, 'pointerdown', 200, 100, touch);
      point(map, 'pointermove', 260, 160, touch);
      point(map, 'pointerup', 260, 160, touch);
      sameBox(before);
    }
    const before = width(map);
    point(map, 'pointerdown', 200, 100, touch);
    point(map, 'pointerdown', 240, 100, {...touch, pointerId: 2});
    point(map, 'pointermove', 400, 100, {...touch, pointerId: 2});
    assert.isBelow(width(map), before);
  });

  it('lets a mouse drag it once zoomed, and chooses nothing by the drag', async () => {
    const map = await mount();
    const heard: string[] = [];
    map.addEventListener('recognition-select', ({state}) => heard.push(state));
    button(map, 'Zoom in').click();
    const before = box(map);
    point(map, 'pointerdown', 300, 150);
    point(map, 'pointermove', 200, 130);
    point(map, 'pointerup', 200, 130);
    within(map, 'path[data-place=DZ]').dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true}),
    );
    assert.isAbove(box(map)[0] ?? 0, before[0] ?? 0);
    assert.equal(box(map)[2], before[2]);
    assert.deepEqual(heard, []);
  });

  it('begins with the region that the page asks for, and follows another', async () => {
    const map = await mount();
    const world = width(map);
    for (const region of ['central-asia', 'neighbours', 'europe']) {
      await change(map, {region});
      assert.isBelow(width(map), world / 2, region);
      const afghanistan = within(map, 'path[data-place=AF]').getBoundingClientRect();
      const frame = picture(map).getBoundingClientRect();
      const inside = afghanistan.left < frame.right && afghanistan.right > frame.left;
      assert.equal(inside, region !== 'europe', region);
    }
    await change(map, {region: 'world'});
    assert.equal(width(map), world);
  });

  it('keeps what the reader sees when the layer, the day and the language change', async () => {
    const map = await mount();
    button(map, 'Zoom in').click();
    const before = box(map);
    await change(map, {layer: 'missions', asOf: '2024-01-01', state: 'PK'});
    button(map, 'Positions of states').click();
    await map.updateComplete;
    assert.deepEqual(box(map), before);
  });

  it('keeps dots and marks at their size on screen', async () => {
    const map = await mount({layer: 'missions'});
    const size = () => within(map, '.marks .mark').getBoundingClientRect().width;
    const before = size();
    button(map, 'Zoom in').click();
    assert.closeTo(size(), before, 1);
    assert.isAbove(allWithin(map, '.dots .hit').length, 20);
  });
});
