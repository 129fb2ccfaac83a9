import {assert} from 'chai';
import {bundledLeverage} from '../../src/model/bundled-leverage.js';
import {emulate} from '../browser/emulate.js';
import {mountMatrix} from '../browser/mount-leverage.js';
import {
  allWithin,
  button,
  change,
  clear,
  count,
  listenForWarnings,
  readNumber,
  textOf,
  until,
  within,
} from '../browser/mount.js';

const facts = bundledLeverage();
const namesOf = (elements: readonly HTMLElement[]) => elements.map(textOf);

describe('the matrix of bargaining chips and actors', () => {
  beforeEach(() => (document.body.style.width = '1000px'));
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulate({});
    document.body.style.width = '';
    clear();
  });

  it('has a cell for each chip and actor: a mark where a weight is stated, nothing to the eye where none is', async () => {
    const matrix = await mountMatrix();
    assert.equal(count(matrix, 'td[data-row]'), 8 * 9);
    for (const {id, salience} of facts.leverage) {
      const cell = within(matrix, `td[data-record="${id}"]`);
      assert.equal(cell.querySelector('.mark') !== null, salience !== 'none-stated', id);
      assert.equal(cell.dataset['salience'], salience);
      if (salience === 'none-stated')
        assert.match(cell.getAttribute('aria-label') ?? '', /: Nothing stated$/);
    }
    assert.equal(count(matrix, 'td[data-row]:not([data-record])'), 16, 'no record is not “nothing stated”');
  });

  it('counts the weights of what it shows in its legend, in every language', async () => {
    for (const lang of ['en', 'fa-AF', 'ps']) {
      const matrix = await mountMatrix({lang, actor: 'west'});
      const own = facts.leverage.filter(({actor}) => actor === 'west');
      for (const salience of ['decisive', 'strong', 'moderate', 'weak', 'none-stated']) {
        assert.equal(
          readNumber(textOf(within(matrix, `.legend [data-salience=${salience}] .count`))),
          own.filter((cell) => cell.salience === salience).length,
          `${lang} ${salience}`,
        );
      }
    }
  });

  it('mirrors its columns in Dari and Pashto, and turns no header', async () => {
    for (const lang of ['fa-AF', 'ps']) {
      const matrix = await mountMatrix({lang});
      const [first, second] = allWithin(matrix, 'thead th');
      assert.isAbove(first?.getBoundingClientRect().x ?? 0, second?.getBoundingClientRect().x ?? 0);
      for (const each of allWithin(matrix, 'th')) {
        assert.equal(getComputedStyle(each).writingMode, 'horizontal-tb');
        assert.equal(getComputedStyle(each).transform, 'none');
      }
    }
  });

  it('puts the heaviest first, or goes by names, and always the chips beyond the article last', async () => {
    const matrix = await mountMatrix();
    const rows = () => allWithin(matrix, 'tbody th').map(({dataset}) => dataset['row'] ?? '');
    assert.equal(rows()[0], 'isis-k');
    assert.deepEqual(rows().slice(6).sort(), ['detainees', 'returns-of-migrants']);
    button(matrix, 'By name').click();
    await matrix.updateComplete;
    const names = namesOf(allWithin(matrix, 'tbody th')).slice(0, 6);
    assert.deepEqual(
      names,
      [...names].sort((a, b) => a.localeCompare(b, 'en')),
    );
    assert.deepEqual(rows().slice(6).sort(), ['detainees', 'returns-of-migrants']);
  });

  it('orders the chips by their weight with one actor', async () => {
    const matrix = await mountMatrix({record: 'pakistan'});
    button(matrix, 'Order the chips by their weight with this actor').click();
    await matrix.updateComplete;
    assert.equal(within(matrix, 'tbody th').dataset['row'], 'cutting-terror-ties');
  });

  it('brings out the row and the column of the cell under the pointer', async () => {
    const matrix = await mountMatrix();
    const cell = within(matrix, '[data-record="lev-isis-k-china"]');
    cell.dispatchEvent(new PointerEvent('pointerover', {pointerType: 'mouse', bubbles: true}));
    await matrix.updateComplete;
    assert.equal(count(matrix, '[data-row="isis-k"].lit'), 10);
    assert.equal(count(matrix, '[data-col="china"].lit'), 9);
    assert.equal(count(matrix, '.lit'), 18);
  });

  it('opens a cell in place at a click, says so, and closes it at the next', async () => {
    const matrix = await mountMatrix();
    const heard: string[] = [];
    matrix.addEventListener('recognition-select', (event) => heard.push(event.state));
    const cell = within(matrix, '[data-record="lev-isis-k-russia"]');
    cell.click();
    await until('the sources have come', () => count(matrix, '.card .sources a'));
    assert.equal(cell.getAttribute('aria-expanded'), 'true');
    assert.equal(cell.closest('tr')?.nextElementSibling?.className, 'beneath');
    cell.click();
    await matrix.updateComplete;
    assert.equal(count(matrix, '.card'), 0);
    assert.deepEqual(heard, ['RU', '']);
  });

  it('shows one actor or one chip alone', async () => {
    const matrix = await mountMatrix({actor: 'china'});
    assert.equal(count(matrix, 'thead th'), 1);
    await change(matrix, {actor: '', chip: 'isis-k'});
    assert.equal(count(matrix, 'tbody th'), 1);
    assert.equal(matrix.answer().tables[0]?.rows.length, 9);
    await change(matrix, {transpose: true});
    assert.equal(count(matrix, 'thead th'), 1);
  });

  it('warns of values that it does not know, names those allowed, and goes on', async () => {
    const {heard, stop} = listenForWarnings();
    const bad = {
      actor: 'atlantis',
      chip: 'x',
      order: 'mass',
      view: 'globe',
      record: 'lev-x',
      without: 'roof',
    };
    const matrix = await mountMatrix(bad);
    stop();
    assert.equal(count(matrix, 'td[data-row]'), 72);
    for (const name of Object.keys(bad)) {
      assert.isTrue(
        heard.some((text) => text.startsWith(`<leverage-matrix ${name}=`) && text.includes('Allowed: ')),
        name,
      );
    }
  });

  it('is a list for each actor where it has less than 560 px, and loses nothing', async () => {
    document.body.style.width = '320px';
    const matrix = await mountMatrix();
    assert.equal(count(matrix, '[role=grid]'), 0);
    for (const {id} of [...facts.leverage, ...facts.interests, ...facts.chips])
      assert.equal(count(matrix, `button[data-record="${id}"]`), 1, id);
    for (const each of allWithin(matrix, '*')) {
      if (each.closest('.said, svg, option')) continue;
      const {left, right} = each.getBoundingClientRect();
      const own = matrix.getBoundingClientRect();
      assert.isTrue(left >= own.left - 1 && right <= own.right + 1, each.outerHTML.slice(0, 80));
    }
    document.body.style.width = '1000px';
    await until('there is room again', () => count(matrix, '[role=grid]'));
  });

  it('is a list on paper, at once, with every reason and source', async () => {
    const matrix = await mountMatrix({preload: ''});
    matrix.dispatchEvent(new FocusEvent('focusin'));
    await change(matrix, {record: 'lev-isis-k-russia'});
    await until('the sources have come', () => count(matrix, '.card .sources a'));
    await change(matrix, {record: ''});
    dispatchEvent(new Event('beforeprint'));
    assert.equal(count(matrix, '[role=grid]'), 0);
    for (const {id, salience} of facts.leverage) {
      const item = within(matrix, `button[data-record="${id}"]`).closest('li');
      assert.isOk(item?.querySelector('.note'), id);
      assert.equal(item?.querySelector('.sources a') !== null, salience !== 'none-stated', id);
    }
    dispatchEvent(new Event('afterprint'));
    assert.equal(count(matrix, '[role=grid]'), 1);
  });

  it('is two tables, with a note and sources in each row', async () => {
    const matrix = await mountMatrix({view: 'table'});
    await until('the notes have come', () => count(matrix, '.told .note'));
    assert.equal(count(matrix, 'table'), 2);
    assert.equal(count(matrix, 'tbody tr'), 56 + 23);
    assert.equal(count(matrix, '.told .note'), 56 + 23);
  });

  it('gives what is shown as CSV and JSON, with notes and sources', async () => {
    const matrix = await mountMatrix({actor: 'russia'});
    const lines = (await matrix.toCSV()).trim().split('\r\n');
    assert.equal(lines.length, 1 + 6);
    assert.match(lines.find((line) => line.startsWith('lev-isis-k-russia')) ?? '', /decisive.*https:/);
    const json = JSON.parse(await matrix.toJSON()) as {
      leverage: {note: string; sources: object[]}[];
      interests: object[];
    };
    assert.equal(json.leverage.length, 6);
    assert.isTrue(json.leverage.every(({note}) => note));
    assert.equal(json.interests.length, 4);
  });

  it('leaves out what the page does not want', async () => {
    const matrix = await mountMatrix({without: 'heading legend finder menu source'});
    for (const part of ['[part=heading]', '.legend', '.finder', '.menu', '.source-note'])
      assert.equal(count(matrix, part), 0, part);
  });
});
