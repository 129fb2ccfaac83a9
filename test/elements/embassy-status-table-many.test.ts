import {assert} from 'chai';
import {allWithin, change, clear, root, textOf, until, within} from '../browser/mount.js';
import {cellsOf, embassyIn, factsOf, mountTable, rowsOf, search} from '../browser/table.js';
import type {EmbassyStatusTable} from '../../src/elements/embassy-status-table.js';

const MANY = 10_000;
const cities = Array.from({length: MANY}, (_, index) => `City ${String(MANY - 1 - index).padStart(4, '0')}`);
const statuses = ['republic', 'taliban', 'closed'] as const;
const missions = cities.map((city, index) => {
  const mission = embassyIn(city, index);
  const statements = mission.statements.map((each) => ({...each, status: statuses[index % 3]!}));
  return {...mission, statements};
});
const facts = factsOf(missions);

const announced = (table: EmbassyStatusTable) => textOf(within(table, '.said[role=status]'));

/** Types a text letter by letter, without waiting for what comes of a letter. */
function typeFast(table: EmbassyStatusTable, text: string): void {
  const field = within<HTMLInputElement>(table, 'input[type=search]');
  for (let end = 1; end <= text.length; end++) {
    field.value = text.slice(0, end);
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  }
}

describe('a table of ten thousand missions of an own dataset', () => {
  let table: EmbassyStatusTable;

  // One for all: each test leaves other rows, and none depends on which.
  before(async () => {
    table = await mountTable({'as-of': '2026-06-30', without: 'day'}, {facts});
  });
  after(clear);
  beforeEach(async () => {
    await change(table, {query: '', control: '', sort: '', group: '', mission: ''});
  });

  it('makes a screen of rows and tells how many there are', () => {
    assert.isAtMost(rowsOf(table).length, 50);
    assert.equal(within(table, 'table').getAttribute('aria-rowcount'), String(MANY + 1));
    assert.include(textOf(within(table, '.end')), 'of 10,000 rows');
  });

  it('searches all rows, and marks what it finds', async () => {
    await search(table, '4321');
    assert.deepEqual(cellsOf(table, 'city'), ['City 4321']);
    assert.deepEqual(allWithin(table, 'mark').map(textOf), ['4321']);
    assert.equal(announced(table), '1 of 10,000 missions are shown.');
    await search(table, 'Atlantis');
    assert.lengthOf(rowsOf(table), 0);
    assert.equal(announced(table), 'No mission on record fits.');
  });

  it('shows what the last of quick keys asked for, and nothing of those before', async () => {
    typeFast(table, 'city 77');
    typeFast(table, 'city 1234');
    await table.updateComplete;
    assert.deepEqual(cellsOf(table, 'city'), ['City 1234']);
    typeFast(table, 'city 12');
    await table.updateComplete;
    const found = cities.filter((city) => city.includes('12'));
    assert.equal(announced(table), `${found.length} of 10,000 missions are shown.`);
    for (const city of cellsOf(table, 'city')) assert.include(found, city);
    typeFast(table, 'city 5');
    const field = within<HTMLInputElement>(table, 'input[type=search]');
    field.value = '';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await table.updateComplete;
    assert.equal(cellsOf(table, 'city')[0], 'City 0000');
    assert.equal(within(table, 'table').getAttribute('aria-rowcount'), String(MANY + 1));
  });

  it('sorts all rows, in both directions', async () => {
    await change(table, {sort: '-city'});
    assert.deepEqual(cellsOf(table, 'city').slice(0, 3), ['City 9999', 'City 9998', 'City 9997']);
    await change(table, {sort: 'city'});
    assert.deepEqual(cellsOf(table, 'city').slice(0, 3), ['City 0000', 'City 0001', 'City 0002']);
  });

  it('is narrowed by the bar, which counts all rows', async () => {
    const counts = () => allWithin(table, '.legend .count').map((each) => +textOf(each).replace(',', ''));
    const sum = counts().reduce((total, each) => total + each, 0);
    assert.equal(sum, MANY);
    within(table, '.legend [data-status=closed]').click();
    await table.updateComplete;
    const closed = missions.filter((_, index) => statuses[index % 3] === 'closed').length;
    assert.equal(announced(table), `${closed.toLocaleString('en')} of 10,000 missions are shown.`);
    assert.isTrue(rowsOf(table).every((row) => row.dataset['status'] === 'closed'));
  });

  it('is grouped, every row that is made under its heading', async () => {
    await change(table, {group: 'control'});
    for (const body of allWithin(table, 'tbody')) {
      const own = new Set(
        [...body.querySelectorAll<HTMLElement>('[data-status]')].map(({dataset}) => dataset['status']),
      );
      assert.equal(own.size, 1);
    }
  });

  it('brings more rows to who goes on by keyboard, in order and without a gap', async () => {
    await change(table, {sort: 'city'});
    for (const wanted of [30, 60, 90]) {
      // As Tab does: the next row has the focus, and the page follows it.
      await until(`there are ${wanted} rows`, () => {
        const last = rowsOf(table).at(-1)?.querySelector('button');
        last?.focus();
        return rowsOf(table).length >= wanted;
      });
      assert.equal((root(table).activeElement as HTMLElement | null)?.closest('table')?.localName, 'table');
    }
    const made = cellsOf(table, 'city');
    assert.deepEqual(made, [...cities].reverse().slice(0, made.length));
  });

  it('makes an open row wherever it stands', async () => {
    await change(table, {mission: 'own-1000'});
    assert.isTrue(rowsOf(table).some((row) => row.dataset['mission'] === 'own-1000'));
    await change(table, {mission: 'own-9999'});
    assert.equal(rowsOf(table)[0]?.dataset['mission'], 'own-9999');
    assert.equal(within(table, 'tr.open').dataset['mission'], 'own-9999');
  });
});
