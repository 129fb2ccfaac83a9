import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {TOKENS} from '../../src/elements/base/tokens.js';
import {colour, contrast, inSchemes} from '../../src/themes/contrast.js';
import {pairs, tooFaint} from '../../src/themes/pairs.js';
import {partsOf, textOf, themes} from './read.js';

const black = [0, 0, 0, 1] as const;
const white = [255, 255, 255, 1] as const;

describe('contrast', () => {
  it('is 21 between black and white, 1 between a colour and itself, whichever comes first', () => {
    assert.equal(contrast(black, white), 21);
    assert.equal(contrast(white, black), 21);
    assert.equal(contrast(white, white), 1);
  });

  it('is as others compute it', () => {
    const of = (one: string, other: string) => contrast(colour(one)!, colour(other)!).toFixed(2);
    assert.equal(of('#767676', '#fff'), '4.54');
    assert.equal(of('#949494', '#ffffff'), '3.03');
    assert.equal(of('rgb(11, 95, 165)', '#fff'), '6.57');
  });

  it('is that of what is seen where a colour is not opaque', () => {
    assert.equal(contrast(colour('#00000000')!, white), 1);
    assert.equal(contrast(colour('rgba(0, 0, 0, 0.5)')!, white).toFixed(2), '3.98');
  });

  it('knows no colour in a font, a name or a function', () => {
    for (const text of ['', 'serif', 'rebeccapurple', 'var(--x)', 'light-dark(#fff, #000)'])
      assert.equal(colour(text), undefined);
  });

  it('takes a scheme’s colour out of light-dark()', () => {
    assert.deepEqual(inSchemes('light-dark(#fff, rgb(1, 2, 3))'), ['#fff', 'rgb(1, 2, 3)']);
    assert.deepEqual(inSchemes(' #fff '), ['#fff', '#fff']);
  });
});

const colours = TOKENS.filter(({kind}) => !['font', 'length'].includes(kind)).map(({name}) => name);
const fonts = TOKENS.filter(({kind}) => kind === 'font').map(({name}) => name);

for (const theme of themes) {
  describe(`the theme ${theme}`, () => {
    const {plain, schemes, print} = partsOf(theme);
    const isDark = Object.keys(schemes).length === 0;

    it('sets every colour and both fonts', () => {
      assert.deepEqual(Object.keys(plain).sort(), [...fonts, ...colours].sort());
      if (!isDark) assert.deepEqual(Object.keys(schemes).sort(), [...colours].sort());
      if (isDark) assert.deepEqual(Object.keys(print).sort(), [...colours].sort(), 'paper is not dark');
    });

    it('looks in an old browser as it does in a light page', () => {
      for (const [name, value] of Object.entries(schemes)) assert.equal(inSchemes(value)[0], plain[name]);
    });

    it('keeps text at 4.5 and what tells something at 3 from its ground, in light and dark', () => {
      for (const tokens of [plain, isDark ? plain : schemes, isDark ? print : schemes]) {
        assert.ok(pairs(tokens).length >= 28, 'every pair is judged');
        assert.deepEqual(
          tooFaint(tokens).map(({token, scheme, ratio}) => `${token}, ${scheme}: ${ratio.toFixed(2)}`),
          [],
        );
      }
    });

    it('gives no two classes the same colour', () => {
      for (const index of [0, 1] as const) {
        const all = Object.entries({...plain, ...schemes})
          .filter(([name]) => TOKENS.some((token) => token.name === name && token.kind === 'tone'))
          .map(([, value]) => inSchemes(value)[index]);
        assert.equal(new Set(all).size, all.length);
      }
    });

    it('leaves every rule of the page’s own in force, and asks for no file', () => {
      const text = textOf(theme).replaceAll(/\/\*[^]*?\*\//g, '');
      assert.doesNotMatch(text, /!important|url\(|@import/);
      const selectors = [...text.matchAll(/(?:^|[{}])\s*([^{}@]+)\{/g)].map(([, selector]) =>
        String(selector).trim(),
      );
      assert.ok(selectors.length >= 4);
      for (const selector of selectors) assert.match(selector, /^:where\([^]*\)(?:::part\([a-z-]+\))?$/);
    });
  });
}

it('a colour that is too near to its ground is told', () => {
  const faults = tooFaint({
    '--recognition-surface': 'light-dark(#fff, #000)',
    '--recognition-text': '#888',
    '--recognition-full': '#888',
  });
  assert.deepEqual(
    faults.map(({token, scheme}) => [token, scheme]),
    [['--recognition-text', 'light']],
  );
});
