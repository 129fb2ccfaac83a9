import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {lightHTML} from '../../src/snapshot/light-html.js';

const lastLink = (html: string) => [...html.matchAll(/<a href="([^"]*)">[^<]*<\/a>/g)].pop()?.[1];

describe('light HTML for programs that build pages', () => {
  it('is the figure of the configuration, in its language and with its day', async () => {
    const attributes = {lang: 'fa-AF', 'as-of': '2024-01-01', layer: 'missions'};
    const html = await lightHTML({element: 'recognition-map', attributes}, 'https://files.example.org/all/');
    assert.match(html, /^<figure data-recognition-element="recognition-map"[^>]* lang="fa-AF" dir="rtl">/);
    assert.match(html, / data-recognition-as-of="2024-01-01"/);
    assert.match(html, /۱۱ جدی ۱۴۰۲/);
    const page = 'https://files.example.org/all/frame/recognition-map.prs.html';
    assert.equal(lastLink(html), `${page}?as-of=2024-01-01&amp;layer=missions`);
  });

  it('leads to a path where the files stand on the host of the page', async () => {
    for (const base of ['/', '/files/']) {
      const html = await lightHTML({element: 'leverage-matrix'}, base);
      assert.equal(lastLink(html), `${base}frame/leverage-matrix.en.html`);
      assert.doesNotMatch(html, /invalid/);
    }
  });

  it('is the same when it is asked for again, and beside others', async () => {
    const ask = (lang: string) => lightHTML({element: 'claim-check', attributes: {lang}}, '/');
    const [first, , again] = await Promise.all([ask('ps'), ask('en'), ask('ps')]);
    assert.equal(again, first);
  });

  for (const [fault, element, attributes, base, says] of [
    ['an element that there is not', 'recognition-mop', {}, '/', /recognition-mop.*recognition-map/],
    ['an attribute that it has not', 'recognition-map', {lajer: 'missions'}, '/', /lajer.*layer/],
    ['a value that is not allowed', 'recognition-map', {layer: 'embassies'}, '/', /embassies.*missions/],
    ['a day that there is not', 'mission-trend', {'as-of': '2025-02-30'}, '/', /2025-02-30/],
    ['data of its own', 'recognition-map', {src: '/own.json'}, '/', /src/],
    ['a base without its slash', 'recognition-map', {}, 'https://example.org', /base/],
    ['a base that is a file', 'recognition-map', {}, 'files/', /base/],
  ] as const) {
    it(`does not take ${fault}`, async () => {
      await assert.rejects(lightHTML({element, attributes}, base), says);
    });
  }

  it('says all faults at once', async () => {
    const attributes = {layer: 'embassies', region: 'atlantis'};
    await assert.rejects(
      lightHTML({element: 'recognition-map', attributes}, '/'),
      ({message}: Error) => /embassies/.test(message) && /atlantis/.test(message),
    );
  });
});
