import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {changedIn, fontList, styleSheet} from '../../stories/theming/style-sheet.js';
import {WORDS} from '../../stories/theming/words.js';
import {TOKENS} from '../../src/elements/base/tokens.js';
import {tokensIn} from '../../src/themes/tokens-in.js';
import {partsOf, textOf, themes} from './read.js';

const accent = '--recognition-accent';

describe('the style sheet of the playground', () => {
  it('is empty where nothing is chosen, and a theme where nothing is changed', () => {
    assert.equal(styleSheet('', {}), '');
    for (const theme of themes) assert.equal(styleSheet(textOf(theme), {}), textOf(theme));
  });

  it('holds one’s own values, and the light ones for browsers without light-dark()', () => {
    assert.equal(styleSheet('', {[accent]: '#a00'}), `:root {\n  ${accent}: #a00;\n}\n`);
    const both = styleSheet('', {[accent]: 'light-dark(#a00, #faa)'});
    assert.match(both, /^:root \{\n {2}--recognition-accent: #a00;\n\}\n\n@supports/);
    assert.equal(tokensIn(both)[accent], 'light-dark(#a00, #faa)');
  });

  for (const theme of themes) {
    it(`puts a value into ${theme} in each place, and changes nothing else`, () => {
      const changed = styleSheet(textOf(theme), {[accent]: 'light-dark(#111111, #eeeeee)'});
      const isOne = Object.keys(partsOf(theme).schemes).length === 0;
      assert.equal(tokensIn(changed)[accent], isOne ? '#111111' : 'light-dark(#111111, #eeeeee)');
      const rest = (css: string) => css.split('\n').filter((line) => !line.includes(`${accent}:`));
      assert.deepEqual(rest(changed), rest(textOf(theme)));
      assert.equal(changed.split('@media print')[1], textOf(theme).split('@media print')[1], 'paper stays');
    });
  }

  it('keeps the other scheme’s colour', () => {
    assert.equal(changedIn('dark', '#a00', '#fbb', false), 'light-dark(#a00, #fbb)');
    assert.equal(changedIn('light', 'light-dark(#a00, #fbb)', '#b00', false), 'light-dark(#b00, #fbb)');
    assert.equal(changedIn('dark', 'light-dark(#a00, #fbb)', '#a00', false), '#a00');
    assert.equal(changedIn('dark', '#a00', '#fbb', true), '#fbb');
  });

  it('takes no more than a list of fonts for one', () => {
    assert.equal(fontList(" 'Noto  Serif', serif "), "'Noto Serif', serif");
    const attempt = fontList('serif; } body { background: url(//x.example) /* */ } @import "a"; \\3b');
    assert.doesNotMatch(attempt, /[{};@\\:()]|\/\*/);
  });

  it('names every colour and font in each language', () => {
    const names = TOKENS.filter(({kind}) => kind !== 'length').map(({name}) =>
      name.replace('--recognition-', ''),
    );
    for (const words of Object.values(WORDS))
      assert.deepEqual(Object.keys(words.tokens).sort(), [...names].sort());
  });
});
