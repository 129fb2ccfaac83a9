import {assert} from 'chai';
import type {RecognitionMap} from '../../src/elements/recognition-map.js';
import {change, clear, count, listenForWarnings, mount, root, textOf, within} from '../browser/mount.js';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** What is drawn once the browser has told its size, without Lit's marks. */
async function picture(map: RecognitionMap): Promise<string> {
  await frame();
  await frame();
  return within(map, '.root').outerHTML.replace(/<!--.*?-->/g, '');
}

const wrong: [attribute: string, value: string, allowed: string[]][] = [
  ['as-of', '2025-02-30', ['YYYY-MM-DD']],
  ['as-of', '2025-7-3', ['YYYY-MM-DD']],
  ['as-of', 'yesterday', ['YYYY-MM-DD']],
  ['as-of', '2025-07', ['YYYY-MM-DD']],
  ['state', 'ZZ', ['RU', 'CN', 'EU']],
  ['state', 'ru', ['RU', 'CN', 'EU']],
  ['layer', 'x', ['recognition', 'missions', 'kabul']],
  ['view', 'list', ['map', 'table']],
  ['region', 'atlantis', ['world', 'neighbours', 'central-asia', 'europe']],
  ['calendar', 'iranian', ['auto', 'gregorian', 'solar-hijri', 'both']],
  ['numerals', 'arab', ['auto', 'latn', 'arabext']],
  ['heading-level', '7', ['1', '2', '3', '4', '5', '6']],
  ['theme', 'sepia', ['auto', 'light', 'dark']],
  ['without', 'everything', ['heading', 'legend', 'day', 'source', 'menu', 'finder']],
];

describe('an attribute with a value that is none', () => {
  let warnings = listenForWarnings();
  beforeEach(() => {
    warnings.stop();
    warnings = listenForWarnings();
  });
  afterEach(() => {
    warnings.stop();
    clear();
  });

  for (const [attribute, value, allowed] of wrong) {
    it(`${attribute}="${value}" is warned of once, and the default is shown`, async () => {
      const plain = await mount();
      const map = await mount({[attribute]: value});
      assert.equal(await picture(map), await picture(plain));
      await change(map, {heading: 'Another'});
      await change(map, {heading: ''});
      assert.lengthOf(warnings.heard, 1);
      for (const part of ['<recognition-map', `${attribute}="${value}"`, ...allowed]) {
        assert.include(warnings.heard[0], part);
      }
    });
  }

  it('is warned of when it is set later, and shown again when it is mended', async () => {
    const map = await mount({layer: 'missions'});
    map.setAttribute('layer', 'mission');
    await map.updateComplete;
    assert.equal(map.answer().layer, 'recognition');
    assert.lengthOf(warnings.heard, 1);
    map.setAttribute('layer', 'kabul');
    await map.updateComplete;
    assert.equal(map.answer().layer, 'kabul');
  });

  it('is not warned of where every value is right', async () => {
    for (const [attribute, , allowed] of wrong.slice(6)) {
      for (const value of allowed) await mount({[attribute]: value});
    }
    await mount({'as-of': '2024-02-29', state: 'RU'});
    await mount({'authority-label': 'those in Kabul', without: 'heading  menu', preload: ''});
    assert.deepEqual(warnings.heard, []);
  });
});

describe('settings of a map', () => {
  afterEach(clear);

  it('heading and heading-level give the heading its words and its place in the outline', async () => {
    const map = await mount();
    assert.equal(textOf(within(map, 'h2[part=heading]')), 'Who recognises the Taliban authorities?');
    await change(map, {heading: 'Recognition today', headingLevel: '4'});
    assert.equal(textOf(within(map, 'h4[part=heading]')), 'Recognition today');
    assert.equal(count(map, '[part=heading]'), 1);
  });

  it('a heading of markup is shown as text', async () => {
    const map = await mount({heading: '<img src=x onerror=alert(1)> & more'});
    assert.equal(textOf(within(map, '[part=heading]')), '<img src=x onerror=alert(1)> & more');
    assert.equal(count(map, 'img'), 0);
  });

  for (const [part, selector] of Object.entries({
    heading: '[part=heading]',
    legend: '[part=legend]',
    day: '[part=day]',
    source: '[part=source-note]',
    menu: '[part=menu]',
    finder: '.finder',
  })) {
    it(`without="${part}" leaves that out and nothing else`, async () => {
      const map = await mount();
      const before = root(map).querySelectorAll('.root > *, .root > * > *').length;
      assert.equal(count(map, selector), 1);
      await change(map, {without: part});
      assert.equal(count(map, selector), 0);
      assert.isAtLeast(root(map).querySelectorAll('.root > *, .root > * > *').length, before - 10);
      assert.equal(count(map, 'svg.map'), 1);
    });
  }

  it('without can leave out all of them', async () => {
    const map = await mount({without: 'heading legend day source menu finder'});
    assert.equal(count(map, '[part=heading], .legend, .day, .source-note, .menu, .finder'), 0);
    assert.equal(count(map, 'svg.map'), 1);
  });

  for (const [label, lang, words] of [
    ['de-facto', 'en', 'On 3 July 2025, 1 of 194 states recognised the de facto authorities.'],
    ['emirate', 'en', 'On 3 July 2025, 1 of 194 states recognised the Islamic Emirate of Afghanistan.'],
    ['rulers in Kabul', 'en', 'On 3 July 2025, 1 of 194 states recognised the rulers in Kabul.'],
    ['emirate', 'prs', 'امارت اسلامی افغانستان'],
    ['حاکمان کابل', 'prs', 'حاکمان کابل را به رسمیت شناخته بود.'],
    ['emirate', 'ps', 'د افغانستان د اسلامي امارت رسمیت'],
  ] as const) {
    it(`authority-label="${label}" is what the authority is called in ${lang}, everywhere`, async () => {
      const map = await mount({lang, 'authority-label': label, 'as-of': '2025-07-03', layer: 'recognition'});
      assert.include(textOf(within(map, '[part=lead]')), words);
      await change(map, {layer: 'missions'});
      assert.notMatch(textOf(within(map, '.root')) + map.summary() + map.toCSV(), /Taliban|طالب/);
      if (label.includes(' ')) assert.include(textOf(within(map, '[part=legend]')), label);
    });
  }

  it('an authority-label with signs of a template is taken as it is', async () => {
    const map = await mount({'authority-label': '{day} $& <b>'});
    assert.include(textOf(within(map, '[part=heading]')), 'Who recognises the {day} $& <b>?');
  });
});
