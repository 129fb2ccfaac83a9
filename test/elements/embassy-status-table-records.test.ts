import {assert} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {mapAnswer} from '../../src/model/recognition-map.js';
import {standingOn} from '../../src/model/statement.js';
import {dayFromNumber, dayNumber} from '../../src/i18n/days.js';
import {
  allWithin,
  button,
  change,
  clear,
  count,
  forgetNotes,
  readNumber,
  root,
  textOf,
  until,
  within,
} from '../browser/mount.js';
import {mountTable, rowsOf} from '../browser/table.js';

describe('the missions on record', () => {
  afterEach(clear);

  for (const lang of ['en', 'prs', 'ps']) {
    it(`are each reached by keyboard alone, with every statement, its note and its sources, in ${lang}`, async function () {
      this.timeout(90_000);
      const table = await mountTable({lang, 'as-of': '2026-06-30', without: 'menu'});
      const rows = rowsOf(table);
      assert.lengthOf(rows, 67);
      within(table, '.sort[data-column="sources"]').focus();
      const opened = new Set<string>();
      const statements = new Set<string>();
      for (let row = 0; row < 67; row++) {
        await sendKeys({press: 'Tab'});
        const focused = root(table).activeElement as HTMLElement;
        const id = focused.closest('tr')?.dataset['mission'] ?? '';
        assert.equal(
          focused.getAttribute('aria-expanded'),
          'false',
          `the tab after row ${row} leads to a row`,
        );
        await sendKeys({press: 'Enter'});
        await until(`${id} is open`, () => root(table).querySelector('.beneath .history'));
        assert.equal(table.mission, id);
        opened.add(id);
        for (const statement of allWithin(table, '.beneath .history > li')) {
          statements.add(statement.id);
          assert.isAbove(
            textOf(statement.querySelector('.note') ?? statement).length,
            5,
            `${statement.id}: note`,
          );
          const links = [...statement.querySelectorAll<HTMLAnchorElement>('.sources a')];
          assert.isNotEmpty(links, `${statement.id} has a source`);
          for (const link of links) assert.match(link.protocol, /^https?:$/, statement.id);
        }
        await sendKeys({press: 'Enter'});
        await table.updateComplete;
        assert.equal(root(table).activeElement, focused, 'the focus stays where it was');
      }
      assert.equal(opened.size, 67);
      const known = table.facts.missions.flatMap((mission) => mission.statements.map(({id}) => id));
      assert.deepEqual(
        known.filter((id) => !statements.has(id)),
        [],
      );
    });
  }

  it('are counted as the layer of the map, on fifty days', async () => {
    const table = await mountTable();
    const [first, last] = [dayNumber(table.facts.start), dayNumber(table.facts.day)];
    // A linear congruential generator, so that a day that fails can be tried again.
    let seed = 20210815;
    for (let each = 0; each < 50; each++) {
      seed = (seed * 48271) % 2147483647;
      const day = dayFromNumber(first + (seed % (last - first + 1)));
      await change(table, {asOf: day});
      const shown = allWithin(table, '.legend button').map((entry) => ({
        status: entry.dataset['status'],
        count: readNumber(textOf(entry.querySelector('.count') ?? entry)),
      }));
      assert.deepEqual(shown, mapAnswer(table.facts, 'missions', day).counts as never, day);
      for (const row of rowsOf(table)) {
        const mission = table.facts.missions.find(({id}) => id === row.dataset['mission']);
        const {status} = standingOn(mission?.statements ?? [], day, table.facts.day);
        assert.equal(row.dataset['status'], status, `${row.dataset['mission']} on ${day}`);
      }
    }
  });

  it('show what contradicts each other side by side', async () => {
    const table = await mountTable({'as-of': '2025-03-20'});
    for (const {id, standing} of table.answer().rows.filter((row) => row.standing.status === 'contested')) {
      await change(table, {mission: id});
      await until('the notes have come', () => root(table).querySelector('.beneath .history'));
      assert.include(textOf(within(table, '.beneath')), 'Statements contradict each other');
      const sides = allWithin(table, '.rivals .history > li').map((side) => side.id);
      const rivals = standing.statements.map((statement) => statement.id);
      assert.deepEqual(sides, rivals.length > 1 ? rivals : []);
    }
  });

  it('tell whom a choice concerns, and can be linked to', async () => {
    const table = await mountTable({'as-of': '2026-06-30', 'deep-link': ''});
    const heard: string[][] = [];
    table.addEventListener('recognition-select', (event) => heard.push([event.state, event.mission]));
    const open = () => rowsOf(table).find((row) => row.dataset['mission'] === 'gb-london-embassy');
    open()?.querySelector('button')?.click();
    await table.updateComplete;
    assert.equal(location.hash, '#gb-london-embassy');
    open()?.querySelector('button')?.click();
    await table.updateComplete;
    assert.deepEqual(heard, [
      ['GB', 'gb-london-embassy'],
      ['', ''],
    ]);
    location.hash = '#de-bonn-consulate';
    await until('the address opens a row', () => table.mission === 'de-bonn-consulate');
    location.hash = '';
  });

  it('can be corrected where the page says so, and nowhere else', async () => {
    const correct = (url: string) =>
      mountTable({mission: 'gb-london-embassy', 'correction-url': url, 'as-of': '2026-06-30'});
    const link = async (url: string) => {
      const table = await correct(url);
      await until('the notes have come', () => root(table).querySelector('.beneath .history'));
      return [...root(table).querySelectorAll<HTMLAnchorElement>('.beneath .fine a')].map(({href}) => href);
    };
    assert.deepEqual(await link(''), []);
    assert.deepEqual(await link('https://example.org/fix?m={mission}'), [
      'https://example.org/fix?m=gb-london-embassy',
    ]);
    assert.deepEqual(await link('mailto:desk@example.org?subject={mission}'), [
      'mailto:desk@example.org?subject=gb-london-embassy',
    ]);
    assert.deepEqual(await link('javascript:alert(1)//{mission}'), []);
  });

  it('keep showing what is known where notes cannot be had', async () => {
    const table = await mountTable({'as-of': '2026-06-30'});
    forgetNotes(table);
    const provide = (table as unknown as {provide: {loadDetails: () => Promise<never>}}).provide;
    const own = provide.loadDetails;
    provide.loadDetails = () => Promise.reject(new Error('no line'));
    await change(table, {mission: 'gb-london-embassy'});
    await until('it is said', () => count(table, '[role=alert]'));
    provide.loadDetails = own;
    button(table, 'Try again').click();
    await until('the notes have come', () => root(table).querySelector('.beneath .history'));
  });
});
