import {assert} from 'chai';
import {definePlayground, type ThemingPlayground} from '../../stories/theming/theming-playground.js';
import {allWithin, clear, root, textOf, until, within} from '../browser/mount.js';

definePlayground();

async function open(lang = 'en'): Promise<ThemingPlayground> {
  const playground = document.createElement('theming-playground') as ThemingPlayground;
  playground.lang = lang;
  document.body.append(playground);
  await playground.updateComplete;
  await until('the element is shown', () =>
    within(playground, '.stage > *').shadowRoot?.querySelector('.root'),
  );
  return playground;
}

/** What the element in the preview looks like. */
const look = (playground: Element) => getComputedStyle(within(within(playground, '.stage > *'), '.root'));

function choose(playground: Element, index: number, value: string): void {
  const select = allWithin<HTMLSelectElement>(playground, '.choices select')[index];
  if (!select) throw new Error('there are fewer choices');
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

function setColour(playground: Element, token: string, value: string): void {
  const label = allWithin(playground, '.colours label').find((each) => textOf(each).endsWith(token));
  const field = label?.querySelector('input');
  if (!field) throw new Error(`there is no field for ${token}`);
  field.value = value;
  field.dispatchEvent(new Event('input'));
}

describe('the playground for themes', () => {
  afterEach(clear);

  it('dresses the element in a theme, tells its style sheet, and takes it off again', async () => {
    const playground = await open();
    assert.equal(playground.text, '');
    const before = look(playground).color;
    choose(playground, 0, 'broadcast');
    await until('the theme has come', () => look(playground).backgroundColor === 'rgb(14, 23, 38)');
    assert.equal(within<HTMLTextAreaElement>(playground, 'textarea').value, playground.text);
    assert.include(playground.text, '--recognition-accent: #ffcf33;');
    choose(playground, 0, 'own');
    await until('it is off', () => look(playground).color === before);
    assert.isNull(root(playground).querySelector('textarea'));
  }).timeout(20_000);

  it('takes a colour of one’s own, warns where it is too faint, and undoes it', async () => {
    const playground = await open();
    const warned = () => textOf(within(playground, '[aria-labelledby=contrast] [role=status]'));
    setColour(playground, '--recognition-text', '#cccccc');
    await playground.updateComplete;
    assert.equal(look(playground).color, 'rgb(204, 204, 204)');
    assert.include(warned(), 'Text: 1.6');
    assert.include(playground.text, ':root {\n  --recognition-text: #cccccc;');
    within<HTMLButtonElement>(playground, 'form button').click();
    await playground.updateComplete;
    assert.equal(playground.text, '');
    assert.notInclude(warned(), 'Text:');
  }).timeout(20_000);

  it('shows another element, in another language and scheme', async () => {
    const playground = await open('fa-AF');
    assert.equal(within(playground, '.playground').dir, 'rtl');
    choose(playground, 1, 'isolation-figures');
    choose(playground, 2, 'ps');
    choose(playground, 3, 'dark');
    await until('the figures speak Pashto', () =>
      root(playground)
        .querySelector('.stage > isolation-figures')
        ?.shadowRoot?.querySelector('.root[lang=ps]'),
    );
    assert.equal(look(playground).colorScheme, 'dark');
  }).timeout(20_000);

  it('knows Dari by each of its tags', async () => {
    const playground = await open('prs');
    assert.match(textOf(within(playground, '.playground')), /شکل ظاهری/);
    assert.isTrue(allWithin<HTMLSelectElement>(playground, 'select').some(({value}) => value === 'fa-AF'));
  }).timeout(20_000);

  it('has a name for every control, and hands out a file', async () => {
    const playground = await open('ps');
    choose(playground, 0, 'ngo');
    await until('there is a file', () => root(playground).querySelector('a[download][href^="blob:"]'));
    for (const control of allWithin<HTMLInputElement>(playground, 'select, input'))
      assert.isNotEmpty(textOf(control.labels?.[0] ?? control), control.outerHTML);
  }).timeout(20_000);
});
