import {assert} from 'chai';
import {TOKENS} from '../../src/elements/base/tokens.js';
import '../../src/elements/define/embassy-status-table.js';
import '../../src/elements/define/isolation-figures.js';
import '../../src/elements/define/leverage-matrix.js';
import '../../src/elements/define/recognition-map.js';
import {colour, contrast, NEEDED} from '../../src/themes/contrast.js';
import {tooFaint} from '../../src/themes/pairs.js';
import {textContrasts} from '../browser/legible.js';
import {mountTag} from '../browser/mount-tag.js';
import {allWithin, clear, until, within} from '../browser/mount.js';

const tags = ['recognition-map', 'embassy-status-table', 'leverage-matrix'] as const;
/** A few rows of each kind are enough to look at. */
const few = {region: 'gulf'};
/** Colours are judged alike in every engine. */
const judges = navigator.userAgent.includes('Chrome/');
const follows = CSS.supports('color', 'light-dark(red, red)');

function style(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet];
}

const computed = (element: Element, selector = '.root') => getComputedStyle(within(element, selector));

/** A page of this colour scheme. */
function page(scheme: string): HTMLElement {
  const main = document.body.appendChild(document.createElement('main'));
  main.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText; width: 1000px`;
  return main;
}

describe('an element in the dress of its page', () => {
  afterEach(clear);

  for (const tag of tags) {
    it(`<${tag}> takes the page’s font in English, and in Dari and Pashto one with all their letters`, async () => {
      style('main {font-family: "Page Serif", serif}');
      const element = await mountTag(tag, few, page('light'));
      const font = async (lang: string) => {
        element.lang = lang;
        await until(`it speaks ${lang}`, () => within(element, '.root').lang.startsWith(lang));
        return computed(element).fontFamily.replaceAll(/["']/g, '').split(',')[0];
      };
      assert.equal(await font('en'), 'Page Serif');
      assert.equal(await font('fa-AF'), 'Vazirmatn');
      assert.equal(await font('ps'), 'Vazirmatn');
      style('main {--recognition-font: One, serif}');
      assert.equal(await font('ps'), 'One');
      style('main {--recognition-font: One, serif; --recognition-font-rtl: Two, serif}');
      assert.equal(await font('ps'), 'Two');
      assert.equal(await font('en'), 'One');
    }).timeout(30_000);

    it(`<${tag}> takes the page’s colour scheme and text, whatever the reader’s system has`, async () => {
      const [light, dark] = await Promise.all(
        ['light', 'dark'].map((scheme) => mountTag(tag, few, page(scheme))),
      );
      const [onLight, onDark] = [computed(light!), computed(dark!)];
      assert.equal(onLight.colorScheme, 'light');
      assert.equal(onDark.colorScheme, 'dark');
      assert.notEqual(onLight.color, onDark.color, 'text is the page’s');
      const ground = (element: Element) => computed(element, 'select').backgroundColor;
      if (follows) assert.notEqual(ground(light!), ground(dark!));
    });
  }

  it('the table in Dari has colours of one’s own by one rule', async () => {
    style(`:root {--recognition-text: #2b1a10; --recognition-accent: #7a1f3d; --recognition-surface: #fff8f0;
      --recognition-high: #005f73}`);
    const table = await mountTag('embassy-status-table', {lang: 'prs', ...few}, page('light'));
    assert.equal(computed(table).color, 'rgb(43, 26, 16)');
    assert.equal(computed(table, 'thead th').backgroundColor, 'rgb(255, 248, 240)');
    assert.equal(computed(table, '.legend .high').fill, 'rgb(0, 95, 115)');
    within<HTMLButtonElement>(table, 'tbody th .link').click();
    await table.updateComplete;
    assert.equal(computed(table, '.open > th').borderInlineStartColor, 'rgb(122, 31, 61)');
  });

  it('a figure in a sentence keeps the sentence’s colour under a theme', async () => {
    style(':root {--recognition-text: #fff; --recognition-surface: #000}');
    const main = page('light');
    const figure = await mountTag('isolation-figures', {figure: 'fig-icc-warrants'}, main);
    assert.equal(computed(figure).color, getComputedStyle(main).color);
  });
});

for (const theme of ['newspaper', 'ngo', 'broadcast']) {
  describe(`the theme ${theme}`, () => {
    let text = '';
    before(async () => {
      text = await (await fetch(new URL(`../../src/themes/${theme}.css`, import.meta.url))).text();
    });
    afterEach(clear);

    for (const scheme of judges ? ['light', 'dark'] : []) {
      it(`keeps all text and signs apart from their ground in a ${scheme} page, as they are drawn`, async () => {
        style(text);
        const main = page(scheme);
        for (const tag of tags) await mountTag(tag, few, main);
        const texts = textContrasts(main);
        assert.isAbove(texts.length, 100);
        assert.deepEqual(
          texts.filter(({ratio}) => ratio < NEEDED.text),
          [],
        );
        const map = main.querySelector('recognition-map')!;
        const ground = colour(computed(map, '.board').backgroundColor)!;
        const drawn = allWithin(map, '.legend svg, .defs [id] .tone').map(
          (each) => getComputedStyle(each).fill,
        );
        assert.isNotEmpty(drawn);
        const root = within(map, '.root');
        const probe = root.appendChild(document.createElement('i'));
        const seen = Object.fromEntries(
          TOKENS.map(({name}) => {
            probe.style.color = `var(${name})`;
            return [name, getComputedStyle(probe).color];
          }),
        );
        probe.remove();
        assert.deepEqual(colour(seen['--recognition-surface']!), ground);
        assert.equal(contrast(colour(computed(map).backgroundColor)!, ground), 1, 'one ground for all');
        assert.deepEqual(tooFaint(seen), []);
      }).timeout(30_000);
    }

    it('dresses the element where it tells parts', async () => {
      const plain = await mountTag('recognition-map', {}, page('light'));
      const before = {padding: computed(plain).padding, heading: computed(plain, '[part=heading]').fontSize};
      style(text);
      assert.notEqual(computed(plain).padding, before.padding);
      assert.equal(computed(plain).colorScheme, theme === 'broadcast' ? 'dark' : 'light');
      if (theme !== 'ngo') assert.notEqual(computed(plain, '[part=heading]').fontSize, before.heading);
    });

    it('is overruled by any rule of the page', async () => {
      style(`:root {--recognition-accent: rgb(1, 2, 3)} ${text}`);
      const map = await mountTag('recognition-map', {}, page('light'));
      const probe = within(map, '.root').appendChild(document.createElement('i'));
      probe.style.color = 'var(--accent)';
      assert.equal(getComputedStyle(probe).color, 'rgb(1, 2, 3)');
    });
  });
}
