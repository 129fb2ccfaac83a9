import {assert} from 'chai';
import type {RecognitionMap} from '../../src/elements/recognition-map.js';
import {allWithin, button, clear, count, mount, root, until, within} from '../browser/mount.js';

const classButton = (map: RecognitionMap, status: string) =>
  within<HTMLButtonElement>(map, `.legend button[data-status="${status}"]`);

const press = async (map: RecognitionMap, pressed: HTMLElement) => {
  pressed.click();
  await map.updateComplete;
};

describe('the legend of a map', () => {
  afterEach(clear);

  it('names every class of the layer, also those with nothing in them', async () => {
    const map = await mount({'as-of': '2021-08-14'});
    const shown = allWithin(map, '.legend button').map(({dataset}) => dataset.status);
    assert.deepEqual(shown, [
      'recognised',
      'accepts-ambassador',
      'accepts-charge',
      'consular-or-technical',
      'talks-only',
      'no-known-contact',
      'refuses',
      'contested',
      'unknown',
    ]);
  });

  it('switches a class off and on in the picture', async () => {
    const map = await mount();
    const russia = () => within(map, 'svg.map path[data-place=RU]').getAttribute('fill');
    assert.equal(russia(), 'url(#p-full)');
    await press(map, classButton(map, 'recognised'));
    assert.equal(classButton(map, 'recognised').getAttribute('aria-pressed'), 'false');
    assert.equal(russia(), 'url(#p-plain)');
    await press(map, classButton(map, 'recognised'));
    assert.equal(classButton(map, 'recognised').getAttribute('aria-pressed'), 'true');
    assert.equal(russia(), 'url(#p-full)');
  });

  it('switches the rows of a class off and on in the table, and no others', async () => {
    const map = await mount({view: 'table'});
    await until('the table has come', () => root(map).querySelector('tbody tr'));
    const rows = (status?: string) =>
      [...(allWithin(map, 'table')[0]?.querySelectorAll<HTMLElement>('tbody tr') ?? [])].filter(
        (row) => !status || row.dataset.status === status,
      ).length;
    const [all, unknown] = [rows(), rows('unknown')];
    assert.isAbove(unknown, 0);
    await press(map, classButton(map, 'unknown'));
    assert.equal(rows('unknown'), 0);
    assert.equal(rows(), all - unknown);
    await press(map, classButton(map, 'unknown'));
    assert.equal(rows(), all);
  });

  it('switches the marks of a class of missions off', async () => {
    const map = await mount({layer: 'missions'});
    const marks = () => allWithin(map, '[data-mission]').length;
    const closed = map.answer().counts.find(({status}) => status === 'closed')?.count ?? 0;
    assert.isAbove(closed, 0);
    await press(map, classButton(map, 'closed'));
    assert.equal(marks(), 67 - closed);
  });

  it('counts on what is switched off, so that no download loses it', async () => {
    const map = await mount();
    const [before, csv, words] = [classButton(map, 'recognised').textContent, map.toCSV(), map.summary()];
    await press(map, classButton(map, 'recognised'));
    assert.equal(classButton(map, 'recognised').textContent, before);
    assert.equal(map.toCSV(), csv);
    assert.equal(map.summary(), words);
  });

  it('begins anew with another layer', async () => {
    const map = await mount();
    await press(map, classButton(map, 'unknown'));
    await press(map, button(map, 'Afghan missions abroad'));
    assert.equal(count(map, '.legend [aria-pressed=false]'), 0);
    assert.equal(map.answer().layer, 'missions');
    assert.equal(button(map, 'Afghan missions abroad').getAttribute('aria-pressed'), 'true');
  });

  it('begins anew with another layer set by the page', async () => {
    const map = await mount();
    await press(map, classButton(map, 'unknown'));
    map.layer = 'missions';
    await map.updateComplete;
    assert.equal(count(map, '.legend [aria-pressed=false]'), 0);
  });
});
