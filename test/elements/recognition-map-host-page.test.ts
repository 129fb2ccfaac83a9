import {assert} from 'chai';
import type {RecognitionMap} from '../../src/elements/recognition-map.js';
import {emulate} from '../browser/emulate.js';
import {allWithin, clear, mount, textOf, within} from '../browser/mount.js';

function style(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet];
}

const left = (map: RecognitionMap, selector: string) => within(map, selector).getBoundingClientRect().left;

describe('a map in a page of its own mind', () => {
  afterEach(async () => {
    await emulate({});
    clear();
  });

  for (const [lang, dir] of [
    ['en', 'ltr'],
    ['ps', 'rtl'],
  ] as const) {
    it(`is seen and reads ${dir} in ${lang} against rules for everything`, async () => {
      style(`main * {all: unset !important; display: none !important; direction: ${dir === 'ltr' ? 'rtl' : 'ltr'} !important;
        visibility: hidden !important; text-transform: uppercase !important; letter-spacing: 9px !important;
        white-space: nowrap !important; text-align: center !important; opacity: 1}`);
      const page = document.body.appendChild(document.createElement('main'));
      page.dir = dir === 'ltr' ? 'rtl' : 'ltr';
      const map = await mount({lang}, page);
      assert.isAbove(map.getBoundingClientRect().height, 200);
      const inside = getComputedStyle(within(map, '.root'));
      assert.equal(inside.direction, dir);
      assert.equal(inside.visibility, 'visible');
      assert.equal(inside.textTransform, 'none');
      assert.equal(inside.letterSpacing, 'normal');
      assert.equal(inside.whiteSpace, 'normal');
      assert.isAbove(within(map, 'svg.map path[data-place=RU]').getBoundingClientRect().width, 20);
    });
  }

  it('keeps its own size of text where a page has shrunk rem', async () => {
    style('html {font-size: 62.5%} main {font-size: 18px}');
    const page = document.body.appendChild(document.createElement('main'));
    const map = await mount({}, page);
    assert.equal(getComputedStyle(within(map, '[part=lead]')).fontSize, '18px');
  });

  it('is hidden by hidden, and only by that', async () => {
    const map = await mount();
    map.hidden = true;
    assert.equal(map.getClientRects().length, 0);
    map.hidden = false;
    assert.isAbove(map.getClientRects().length, 0);
  });

  it('is mirrored in Pashto, but for the map itself', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    place.style.width = '1100px';
    const english = await mount({}, place);
    const pashto = await mount({lang: 'ps'}, place);
    assert.isAbove(left(english, '.side'), left(english, '.main'));
    assert.isBelow(left(pashto, '.side'), left(pashto, '.main'));
    for (const map of [english, pashto]) {
      assert.isAbove(
        left(map, 'path[data-place=RU]'),
        left(map, 'path[data-place=GB]'),
        'Russia is east of Britain',
      );
      const [first, second] = allWithin(map, '.legend button').map(
        (each) => each.getBoundingClientRect().left,
      );
      assert.equal((first ?? 0) < (second ?? 0), map === english, 'the legend begins where reading does');
    }
  });

  it('takes the page’s colours where it sets them, and keeps to a theme that it is told', async () => {
    style('recognition-map {--recognition-full: rgb(1, 2, 3)}');
    const map = await mount({theme: 'dark'});
    assert.equal(getComputedStyle(within(map, '#p-full .tone')).fill, 'rgb(1, 2, 3)');
    const ground = getComputedStyle(within(map, '.root')).backgroundColor;
    map.theme = 'light';
    await map.updateComplete;
    assert.notEqual(getComputedStyle(within(map, '.root')).backgroundColor, ground);
  });

  it('tells its classes apart by pattern where the reader forces the colours', async () => {
    const can = await emulate({forcedColors: 'active'});
    const map = await mount({'as-of': '2025-07-03'});
    if (!can) return;
    const looks = ['full', 'high', 'mid', 'low', 'faint', 'none', 'refused', 'contested', 'unknown'].map(
      (tone) => {
        const fill = getComputedStyle(within(map, `#p-${tone} .tone`)).fill;
        const ink = allWithin(map, `#p-${tone} .ink`)[0];
        if (ink) assert.notEqual(getComputedStyle(ink).stroke, fill, `the lines of ${tone} are seen`);
        return `${fill} ${ink?.getAttribute('d') ?? ''}`;
      },
    );
    assert.equal(new Set(looks).size, looks.length);
    const pressed = within(map, '.choices [aria-pressed=true]');
    const other = within(map, '.choices [aria-pressed=false]');
    assert.notEqual(getComputedStyle(pressed).backgroundColor, getComputedStyle(other).backgroundColor);
    assert.isNotEmpty(textOf(pressed));
  });

  for (const width of [320, 480, 800, 1280, 1600]) {
    it(`holds at ${width} px in three languages, nothing beyond its edges`, async () => {
      const place = document.body.appendChild(document.createElement('div'));
      place.style.width = `${width}px`;
      for (const lang of ['en', 'prs', 'ps']) {
        for (const view of ['map', 'table']) {
          const map = await mount({lang, view, state: 'RU'}, place);
          const frame = place.getBoundingClientRect();
          const beyond = allWithin(
            map,
            '.root *:not(.said, .said *, svg *, .panel, .panel *, caption, thead, thead *)',
          )
            .filter((each) => {
              const box = each.getBoundingClientRect();
              return box.width > 1 && (box.left < frame.left - 1 || box.right > frame.right + 1);
            })
            .map((each) => `${lang} ${view} ${each.localName}.${each.getAttribute('class') ?? ''}`);
          assert.deepEqual(beyond.slice(0, 5), []);
          map.remove();
        }
      }
    });
  }
});
