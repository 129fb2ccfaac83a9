import {sendMouse} from '@web/test-runner-commands';
import {assert} from 'chai';
import {
  RecognitionErrorEvent,
  RecognitionReadyEvent,
  RecognitionSelectEvent,
} from '../../src/elements/base/events.js';
import type {RecognitionMap} from '../../src/elements/recognition-map.js';
import {button, change, clear, count, mount, root, textOf, until, within} from '../browser/mount.js';

const cardName = (map: RecognitionMap) => root(map).querySelector('#card-name')?.textContent ?? '';
const shows = (map: RecognitionMap, name: string) =>
  until(`the card is ${name}`, () => cardName(map) === name);

/** Clicks where the middle of an element is drawn. */
async function clickAt(element: Element): Promise<void> {
  element.scrollIntoView({block: 'center'});
  const {x, y, width, height} = element.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
}

function listen(map: RecognitionMap): string[] {
  const heard: string[] = [];
  map.addEventListener('recognition-select', ({state}) => heard.push(state));
  return heard;
}

describe('choosing a state on a map', () => {
  afterEach(clear);

  it('by click opens its card, with position, day, confidence, note and sources', async () => {
    const map = await mount({'as-of': '2025-07-03'});
    const heard = listen(map);
    await clickAt(within(map, 'svg.map path[data-place=KZ]'));
    await shows(map, 'Kazakhstan');
    assert.equal(map.state, 'KZ');
    assert.equal(map.getAttribute('state'), 'KZ');
    assert.deepEqual(heard, ['KZ']);
    await until('the sources have come', () => count(map, '.card .sources a'));
    assert.isAbove(textOf(within(map, '.card .status')).length, 4);
    assert.include(textOf(within(map, '.card dl')), 'Since');
    assert.include(textOf(within(map, '.card dl')), 'Confidence');
    assert.equal(within<HTMLSelectElement>(map, '.finder select').value, 'KZ');
    assert.equal(count(map, '.ring .selected'), 1);
  });

  it('by click reaches a small state through its dot, and closes the card by a click on the sea', async () => {
    const map = await mount();
    const heard = listen(map);
    const dot = within(map, 'svg.map .hit[data-place=MV]');
    await clickAt(dot);
    await shows(map, 'Maldives');
    const {left, top} = within(map, 'svg.map').getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + 4), Math.round(top + 4)]});
    await until('the card is closed', () => !map.state);
    assert.deepEqual(heard, ['MV', '']);
  });

  it('shows the card of what the pointer rests on, and leaves the choice', async () => {
    const map = await mount({state: 'RU'});
    await shows(map, 'Russia');
    const heard = listen(map);
    const place = within(map, 'svg.map path[data-place=IR]');
    const over = new PointerEvent('pointermove', {bubbles: true, pointerType: 'mouse', composed: true});
    place.dispatchEvent(over);
    await shows(map, 'Iran');
    within(map, 'svg.map').dispatchEvent(new PointerEvent('pointerleave', {pointerType: 'mouse'}));
    await shows(map, 'Russia');
    assert.deepEqual(heard, []);
  });

  it('by the list of places, organisations with it', async () => {
    const map = await mount();
    const heard = listen(map);
    const list = within<HTMLSelectElement>(map, '.finder select');
    list.value = 'EU';
    list.dispatchEvent(new Event('change'));
    await shows(map, 'European Union');
    list.value = '';
    list.dispatchEvent(new Event('change'));
    await map.updateComplete;
    assert.equal(count(map, '.card'), 0);
    assert.deepEqual(heard, ['EU', '']);
  });

  it('by a row of the table', async () => {
    const map = await mount({view: 'table'});
    await until('the table has come', () => count(map, 'tbody tr'));
    within(map, 'tr[data-place=CN] button').click();
    await shows(map, 'China');
  });

  it('by the page: the attribute opens the card and tells nobody', async () => {
    const map = await mount();
    const heard = listen(map);
    await change(map, {state: 'PK'});
    await shows(map, 'Pakistan');
    await change(map, {state: ''});
    assert.equal(count(map, '.card'), 0);
    assert.deepEqual(heard, []);
  });

  it('is taken back by the card’s own button', async () => {
    const map = await mount({state: 'PK'});
    await shows(map, 'Pakistan');
    const heard = listen(map);
    button(map, 'Close').click();
    await map.updateComplete;
    assert.equal(count(map, '.card'), 0);
    assert.deepEqual(heard, ['']);
  });

  it('keeps the focus in the element when the card that had it closes', async () => {
    const map = await mount({state: 'PK'});
    await shows(map, 'Pakistan');
    button(map, 'Close').focus();
    button(map, 'Close').click();
    await map.updateComplete;
    assert.isTrue(document.activeElement === map);
  });

  it('has missions in it that open by a click, each with what is on record', async () => {
    const map = await mount({state: 'DE'});
    await until('the notes have come', () => count(map, '.card .mission .note'));
    const mission = within<HTMLDetailsElement>(map, '.card .mission');
    mission.querySelector('summary')?.click();
    assert.isTrue(mission.open);
    assert.isAbove(mission.querySelectorAll('.sources a').length, 0);
  });
});

describe('the events of a map', () => {
  afterEach(clear);

  it('are typed, bubble and leave shadow roots', async () => {
    const heard: Event[] = [];
    const hear = (event: Event) => heard.push(event);
    for (const type of ['ready', 'select']) document.addEventListener(`recognition-${type}`, hear);
    const host = document.body.appendChild(document.createElement('div'));
    const map = await mount({}, host.attachShadow({mode: 'open'}));
    await until('the map is ready', () => heard.length);
    within(map, 'svg.map path[data-place=RU]').dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true}),
    );
    for (const type of ['ready', 'select']) document.removeEventListener(`recognition-${type}`, hear);
    const [ready, select] = heard as [RecognitionReadyEvent, RecognitionSelectEvent];
    assert.lengthOf(heard, 2);
    assert.isTrue(ready instanceof RecognitionReadyEvent);
    assert.isTrue(select instanceof RecognitionSelectEvent);
    assert.equal(select.state, 'RU');
    for (const event of [...heard, new RecognitionErrorEvent('why')])
      assert.isTrue(event.bubbles && event.composed);
    assert.equal(new RecognitionErrorEvent('why').reason, 'why');
  });

  it('recognition-ready comes once, when the answer can be read and seen', async () => {
    let heard = 0;
    let lead = '';
    let drawn = 0;
    const map = document.createElement('recognition-map');
    map.addEventListener('recognition-ready', () => {
      heard++;
      lead = textOf(within(map, '[part=lead]'));
      drawn = count(map, 'svg.map[viewBox] [data-place]');
    });
    document.body.append(map);
    await until('the map is ready', () => heard);
    assert.match(lead, /^On .* recognised/);
    assert.isAbove(drawn, 194, 'the picture is there');
    await change(map, {lang: 'ps'});
    await until('it is Pashto', () => within(map, '.root').lang === 'ps');
    map.remove();
    document.body.append(map);
    await map.updateComplete;
    assert.equal(heard, 1);
  });
});
