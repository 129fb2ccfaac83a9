import {assert} from 'chai';
import type {RecognitionMap} from '../../src/elements/recognition-map.js';
import {emulate} from '../browser/emulate.js';
import {
  button,
  change,
  clear,
  count,
  listenForWarnings,
  mount,
  root,
  textOf,
  until,
  within,
} from '../browser/mount.js';

const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** It draws once, reacts, and zooms. */
async function works(map: RecognitionMap): Promise<void> {
  await frames();
  await change(map, {asOf: '2025-07-03'});
  assert.equal(count(map, 'svg.map .land'), 1, 'the land is drawn once');
  assert.equal(count(map, 'svg.map path[data-place=RU]'), 1);
  const russia = within(map, 'svg.map path[data-place=RU]');
  assert.equal(russia.getAttribute('fill'), 'url(#p-full)');
  assert.isAbove(russia.getBoundingClientRect().width, 20);
  const box = within(map, 'svg.map').getAttribute('viewBox');
  button(map, 'Zoom in').click();
  assert.notEqual(within(map, 'svg.map').getAttribute('viewBox'), box, 'it zooms');
  button(map, 'Reset the view').click();
  await change(map, {asOf: '2025-07-02'});
  assert.notEqual(within(map, 'svg.map path[data-place=RU]').getAttribute('fill'), 'url(#p-full)');
}

describe('a map in a page that changes', () => {
  afterEach(async () => {
    await emulate({});
    clear();
  });

  it('works on when it is moved, and when it is taken out and put back', async () => {
    const map = await mount();
    const other = document.body.appendChild(document.createElement('section'));
    other.append(map);
    await works(map);
    map.remove();
    await frames();
    document.body.append(map);
    await works(map);
  });

  it('keeps what the reader sees when it is moved', async () => {
    const map = await mount();
    await frames();
    button(map, 'Zoom in').click();
    const box = within(map, 'svg.map').getAttribute('viewBox');
    document.body.appendChild(document.createElement('section')).append(map);
    await frames();
    assert.equal(within(map, 'svg.map').getAttribute('viewBox'), box);
    await works(map);
  });

  it('takes the language of the place that it is moved to', async () => {
    const map = await mount();
    map.removeAttribute('lang');
    const other = document.body.appendChild(document.createElement('section'));
    other.lang = 'ps';
    other.append(map);
    await until('it is Pashto', () => within(map, '.root').lang === 'ps');
  });

  it('works when it is cloned, written as markup and shown late', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    place.hidden = true;
    place.innerHTML = '<recognition-map lang="en" as-of="2025-07-03"></recognition-map>';
    const map = place.firstElementChild as RecognitionMap;
    await until('the map shows its answer', () => root(map).querySelector('.root'));
    place.hidden = false;
    await works(map);
    const copy = map.cloneNode(true) as RecognitionMap;
    document.body.append(copy);
    await until('the copy shows its answer', () => root(copy).querySelector('.root'));
    await works(copy);
  });

  it('goes between map and table, by the page and by the reader', async () => {
    const map = await mount({view: 'table'});
    await until('the table has come', () => count(map, 'table'));
    assert.equal(count(map, 'svg.map'), 0);
    button(map, 'Map').click();
    await map.updateComplete;
    await works(map);
    button(map, 'Table').click();
    await map.updateComplete;
    assert.equal(count(map, 'table'), 2, 'states, and organisations');
    await change(map, {view: 'map'});
    await works(map);
  });

  it('takes a dataset of the page and answers from it', async () => {
    const map = await mount();
    const facts = {...map.facts, positions: new Map([['FR', map.facts.positions.get('RU') ?? []]])};
    await change(map, {facts, asOf: '2025-07-03'});
    assert.equal(within(map, 'path[data-place=FR]').getAttribute('fill'), 'url(#p-full)');
    assert.include(textOf(within(map, '[part=lead]')), '1 of 194');
  });

  it('is silent through all of it', async () => {
    const warnings = listenForWarnings();
    const map = await mount({state: 'RU', preload: ''});
    for (const layer of ['missions', 'kabul', 'recognition']) await change(map, {layer});
    map.remove();
    warnings.stop();
    assert.deepEqual(warnings.heard, []);
  });

  it('moves nothing by itself, with reduced motion or without', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      await emulate({reducedMotion});
      const map = await mount({state: 'RU'});
      button(map, 'Zoom in').click();
      await change(map, {state: 'CN', layer: 'kabul'});
      assert.equal(document.getAnimations().length, 0);
      map.remove();
    }
  });
});
