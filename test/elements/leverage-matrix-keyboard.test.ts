import {assert} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {bundledLeverage, loadLeverageDetails} from '../../src/model/bundled-leverage.js';
import {focused, mountMatrix, press} from '../browser/mount-leverage.js';
import {allWithin, clear, count, root, textOf, until, within} from '../browser/mount.js';

const {leverage, chips, interests} = bundledLeverage();
const named = new Set(chips.filter(({additional}) => !additional).map(({id}) => id));

const focusFirst = (matrix: Element) => within(matrix, '[role=grid] [tabindex="0"]').focus();

describe('the keyboard in the matrix', () => {
  before(() => (document.body.style.width = '1000px'));
  after(() => (document.body.style.width = ''));
  afterEach(clear);

  for (const [lang, forwards] of [
    ['en', 'ArrowRight'],
    ['fa-AF', 'ArrowLeft'],
    ['ps', 'ArrowLeft'],
  ] as const) {
    it(`reaches every cell with its reason and all its sources in ${lang}`, async () => {
      const matrix = await mountMatrix({lang, preload: ''});
      const details = await loadLeverageDetails(lang === 'fa-AF' ? 'prs' : lang);
      const reached = new Set<string>();
      focusFirst(matrix);
      await press(matrix, 'Home', true);
      for (let row = 0; row < 8; row++) {
        for (let col = 0; col < 9; col++) {
          const {record} = focused(matrix);
          if (record) {
            await press(matrix, 'Enter');
            assert.equal(matrix.record, record);
            await until(`the reason of ${record} has come`, () => count(matrix, '.card .note'));
            const {salience} = leverage.find(({id}) => id === record) ?? {};
            const sources = details.sourcesOf.get(record) ?? [];
            assert.equal(sources.length > 0, salience !== 'none-stated', record);
            assert.deepEqual(
              allWithin<HTMLAnchorElement>(matrix, '.card .sources a').map((link) => link.href),
              sources.map(({url}) => new URL(url).href),
              record,
            );
            const note = textOf(within(matrix, '.card .note'));
            assert.equal(note, details.notes.get(record)?.text.replace(/\s+/g, ' ').trim());
            assert.equal(/[\u0600-\u06ff]/.test(note), lang !== 'en', note);
            reached.add(record);
            await press(matrix, 'Escape');
            assert.equal(matrix.record, '');
            assert.equal(focused(matrix)['record'], record, 'the focus stays where it was');
          }
          await press(matrix, forwards);
        }
        await press(matrix, 'Home');
        await press(matrix, 'ArrowDown');
        await press(matrix, forwards);
      }
      assert.equal(
        [...reached].filter((id) => named.has(leverage.find((cell) => cell.id === id)?.chip ?? '')).length,
        54,
      );
      assert.equal(reached.size, 56);
    });
  }

  for (const lang of ['en', 'prs', 'ps'] as const) {
    it(`reaches every interest and every chip in the list, with what is known of it and all its sources, in ${lang}`, async function () {
      this.timeout(60_000);
      const matrix = await mountMatrix({lang, view: 'list', preload: '', without: 'menu source'});
      const details = await loadLeverageDetails(lang);
      const wanted = new Set([...interests, ...chips].map(({id}) => id));
      assert.equal(interests.length, 23);
      const stops = allWithin(matrix, '.list button');
      const last = stops[stops.length - 1];
      const missing = new Set(wanted);
      stops[0]?.focus();
      for (let stop = 0; stop < stops.length; stop++) {
        const button = root(matrix).activeElement as HTMLElement;
        assert.equal(button, stops[stop], `stop ${stop} is the next`);
        const id = button.dataset['record'] ?? '';
        if (wanted.has(id)) {
          await sendKeys({press: 'Enter'});
          const item = button.closest('li') as Element;
          await until(`${id} is open`, () => item.querySelector('.beneath .note, .beneath .sources'));
          const {evidence = []} = chips.find((chip) => chip.id === id) ?? {};
          const told = [id, ...evidence.map((each) => each.id)];
          assert.sameMembers(
            [...item.querySelectorAll<HTMLAnchorElement>('.sources a')].map((link) => link.href),
            told.flatMap((each) => details.sourcesOf.get(each) ?? []).map(({url}) => new URL(url).href),
            id,
          );
          assert.isNotEmpty(details.sourcesOf.get(id) ?? [], `${id} has a source`);
          assert.sameMembers(
            [...item.querySelectorAll('.note')].map(textOf),
            told
              .map((each) => details.notes.get(each)?.text.replace(/\s+/g, ' ').trim() ?? '')
              .filter(Boolean),
            id,
          );
          for (const each of [button, ...item.querySelectorAll('.note')])
            assert.equal(/[\u0600-\u06ff]/.test(textOf(each)), lang !== 'en', textOf(each));
          missing.delete(id);
          await sendKeys({press: 'Enter'});
          await matrix.updateComplete;
          assert.equal(root(matrix).activeElement, button, 'the focus stays where it was');
        }
        if (button !== last) await sendKeys({press: 'Tab'});
      }
      assert.deepEqual([...missing], []);
    });
  }

  it('has one tab stop in the grid, wherever it went', async () => {
    const matrix = await mountMatrix();
    assert.equal(count(matrix, '[role=grid] [tabindex="0"]'), 1);
    focusFirst(matrix);
    for (const key of ['ArrowDown', 'ArrowRight', 'End', 'PageDown', 'PageUp', 'Home']) {
      await press(matrix, key);
      assert.equal(count(matrix, '[role=grid] [tabindex="0"]'), 1, key);
    }
  });

  it('goes to the ends of a row, of a column and of the matrix, and no further', async () => {
    const matrix = await mountMatrix({order: 'name'});
    const rows = allWithin(matrix, 'tbody th').map(({dataset}) => dataset['row']);
    const cols = allWithin(matrix, 'thead th').map(({dataset}) => dataset['col']);
    const at = () => [rows.indexOf(focused(matrix)['row']), cols.indexOf(focused(matrix)['col'])];
    focusFirst(matrix);
    assert.deepEqual(at(), [0, 0]);
    await press(matrix, 'End', true);
    assert.deepEqual(at(), [7, 8]);
    await press(matrix, 'ArrowRight');
    await press(matrix, 'ArrowDown');
    assert.deepEqual(at(), [7, 8]);
    await press(matrix, 'Home');
    assert.deepEqual(at(), [7, -1], 'the header of the row');
    await press(matrix, 'PageUp');
    await press(matrix, 'PageUp');
    await press(matrix, 'ArrowUp');
    assert.deepEqual(at(), [0, -1], 'never the corner');
    await press(matrix, 'End');
    await press(matrix, 'ArrowUp');
    assert.deepEqual(at(), [-1, 8], 'the header of the column');
    await press(matrix, 'Home', true);
    assert.deepEqual(at(), [0, 0]);
  });

  it('stays at its cell when rows and columns are swapped', async () => {
    const matrix = await mountMatrix();
    focusFirst(matrix);
    await press(matrix, 'ArrowDown');
    const {record} = focused(matrix);
    assert.isOk(record);
    matrix.transpose = true;
    await matrix.updateComplete;
    assert.equal(within(matrix, '[role=grid] [tabindex="0"]').dataset['record'], record);
  });

  it('leads from a cell to an interest of its actor, and from there back to the cells of that actor', async () => {
    const matrix = await mountMatrix({record: 'lev-isis-k-russia'});
    await until('the reason has come', () => count(matrix, '.card .note'));
    allWithin(matrix, '.card .inline button')[0]?.click();
    await matrix.updateComplete;
    await matrix.updateComplete;
    const interest = focused(matrix)['record'] ?? '';
    assert.match(interest, /^int-russia-/);
    const links = allWithin(matrix, '.interests .beneath .inline button');
    const stated = leverage.filter(({actor, salience}) => actor === 'russia' && salience !== 'none-stated');
    assert.equal(links.length, stated.length);
    links[0]?.click();
    await matrix.updateComplete;
    await matrix.updateComplete;
    assert.equal(focused(matrix)['record'], stated[0]?.id);
    assert.equal(matrix.record, stated[0]?.id);
  });
});
