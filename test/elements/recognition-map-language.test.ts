import {assert} from 'chai';
import type {RecognitionMap} from '../../src/elements/recognition-map.js';
import {allWithin, change, clear, mount, root, shown, textOf, until, within} from '../browser/mount.js';

const lead = (map: RecognitionMap) => textOf(within(map, '[part=lead]'));
const spoken = (map: RecognitionMap) => within(map, '.root').lang;
const reads = (map: RecognitionMap, lang: string) =>
  until(`the map reads ${lang}`, () => spoken(map) === lang);

const sentences = {
  en: 'On 3 July 2025, 1 of 194 states recognised the Taliban authorities.',
  prs: 'در ۱۲ سرطان ۱۴۰۴ (۳ جولای ۲۰۲۵)، از ۱۹۴ کشور ۱ کشور ادارهٔ طالبان را به رسمیت شناخته بود.',
  ps: 'د ۱۴۰۴ کال د چنګاښ ۱۲مه (د ۲۰۲۵ کال د جولای ۳مه): له ۱۹۴ هېوادونو څخه ۱ هېواد د طالبانو د ادارې رسمیت منلی و.',
};

describe('the language of a map', () => {
  afterEach(clear);

  for (const [lang, sentence] of Object.entries(sentences)) {
    it(`is that of its own lang="${lang}", in the whole sentence`, async () => {
      const map = await mount({lang, 'as-of': '2025-07-03'});
      assert.equal(lead(map), sentence);
    });
  }

  for (const [tag, lang, dir] of [
    ['prs-AF', 'fa-AF', 'rtl'],
    ['fa-AF', 'fa-AF', 'rtl'],
    ['fa', 'fa-AF', 'rtl'],
    ['FA_af', 'fa-AF', 'rtl'],
    ['ps-PK', 'ps', 'rtl'],
    ['en-GB', 'en', 'ltr'],
    ['de', 'en', 'ltr'],
    ['', 'en', 'ltr'],
  ] as const) {
    it(`is ${lang} where the page says "${tag}"`, async () => {
      const map = await mount({lang: tag});
      assert.equal(spoken(map), lang);
      assert.equal(getComputedStyle(within(map, '.root')).direction, dir);
    });
  }

  it('is that of the nearest ancestor, through two shadow hosts', async () => {
    document.documentElement.lang = 'ps';
    const outer = document.body.appendChild(document.createElement('div'));
    outer.lang = 'fa-AF';
    const middle = outer.attachShadow({mode: 'open'}).appendChild(document.createElement('div'));
    const place = middle.attachShadow({mode: 'closed'});
    const map = document.createElement('recognition-map');
    place.append(map);
    await shown(map);
    assert.equal(spoken(map), 'fa-AF');
    middle.lang = 'en';
    await reads(map, 'en');
    middle.removeAttribute('lang');
    outer.removeAttribute('lang');
    await reads(map, 'ps');
  });

  it('of a slotted map is that of its parent, not of the slot', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    host.lang = 'ps';
    const frame = host.attachShadow({mode: 'open'}).appendChild(document.createElement('div'));
    frame.lang = 'en';
    frame.append(document.createElement('slot'));
    const map = document.createElement('recognition-map');
    host.append(map);
    await shown(map);
    assert.equal(spoken(map), 'ps');
  });

  it('follows an ancestor changed afterwards, three maps in three languages at once', async () => {
    const page = document.body.appendChild(document.createElement('main'));
    const places = ['en', 'prs', 'ps'].map((lang) => {
      const place = page.appendChild(document.createElement('section'));
      place.lang = lang;
      place.append(Object.assign(document.createElement('recognition-map'), {asOf: '2025-07-03'}));
      return place;
    });
    const maps = places.map((place) => place.querySelector('recognition-map') as RecognitionMap);
    for (const map of maps) await shown(map);
    assert.deepEqual(maps.map(lead), Object.values(sentences));
    places.forEach((place, index) => (place.lang = ['ps', 'en', 'prs'][index] ?? ''));
    for (const [index, lang] of ['ps', 'en', 'fa-AF'].entries())
      await reads(maps[index] as RecognitionMap, lang);
    assert.deepEqual(maps.map(lead), [sentences.ps, sentences.en, sentences.prs]);
    for (const place of places) place.removeAttribute('lang');
    page.lang = 'ps';
    for (const map of maps) await reads(map, 'ps');
    assert.deepEqual(maps.map(lead), [sentences.ps, sentences.ps, sentences.ps]);
  });

  it('changes in an open card, its sources and its history, too', async () => {
    const map = await mount({state: 'RU'});
    const note = () => root(map).querySelector('.card .note')?.textContent ?? '';
    await until('the notes have come', note);
    assert.match(note(), /[a-z]/);
    await change(map, {lang: 'ps'});
    await until('the notes are Pashto', () => /[\u0600-\u06ff]/.test(note()) && !/[a-z]{4}/.test(note()));
    assert.equal(textOf(within(map, '#card-name')), 'روسیه');
  });

  it('parts publisher and day of a source by the comma of its language', async () => {
    for (const [lang, comma] of [
      ['en', ','],
      ['prs', '،'],
      ['ps', '،'],
    ]) {
      const map = await mount({lang: lang ?? '', state: 'RU'});
      await until('the sources have come', () => root(map).querySelector('.sources'));
      allWithin(map, '.sources span bdi').forEach((each) => each.remove());
      const between = allWithin(map, '.sources span').map(textOf);
      assert.sameMembers([...new Set(between.filter(Boolean))], [comma], lang);
      map.remove();
    }
  });

  it('leaves no English word in Dari and Pashto but names of sources and its own', async () => {
    for (const lang of ['prs', 'ps']) {
      for (const layer of ['recognition', 'missions', 'kabul']) {
        for (const view of ['map', 'table']) {
          const map = await mount({lang, layer, view, state: 'PK'});
          await until('the sources have come', () => root(map).querySelector('.sources'));
          if (view === 'table') await until('the table has come', () => root(map).querySelector('table'));
          allWithin(map, '.sources').forEach((each) => each.remove());
          const labels = allWithin(map, '[aria-label]').map((each) => each.getAttribute('aria-label'));
          const words =
            [textOf(within(map, '.root')), ...labels].join(' ').match(/[A-Za-z][A-Za-z’-]+/g) ?? [];
          const own = [
            'Natural',
            'Earth',
            'Visionscarto',
            'CC',
            'BY',
            'CSV',
            'JSON',
            'SVG',
            'PNG',
            'recognition-elements',
          ];
          assert.deepEqual(
            words.filter((word) => !own.includes(word)),
            [],
            `${lang} ${layer} ${view}`,
          );
          map.remove();
        }
      }
    }
  });
});
